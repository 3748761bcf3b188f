import { cx } from '@/components/ui/cx'
import { bridge } from './copy'

export type Direction = 'deposit' | 'withdraw'

type Props = { direction: Direction; onChange: (direction: Direction) => void }

/** Two ways over the bridge. Radio buttons by nature, so that arrow keys work and the choice is read out. */
export function DirectionSwitch({ direction, onChange }: Props) {
  return (
    <fieldset className="grid grid-cols-2 gap-1 rounded-2xl bg-sunken p-1">
      <legend className="sr-only">{bridge.direction}</legend>
      {(['deposit', 'withdraw'] as const).map((value) => (
        <label
          key={value}
          className={cx(
            'relative flex min-h-touch cursor-pointer items-center justify-center rounded-xl px-3 font-semibold',
            'has-focus-visible:outline-3 has-focus-visible:outline-l1',
            value === direction ? 'bg-surface text-ink shadow-sm' : 'text-soft hover:text-ink',
          )}
        >
          <input
            type="radio"
            name="direction"
            value={value}
            checked={value === direction}
            onChange={() => onChange(value)}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-xl opacity-0"
          />
          {bridge[value]}
        </label>
      ))}
    </fieldset>
  )
}
