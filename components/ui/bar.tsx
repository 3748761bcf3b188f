import { cx } from './cx'

type Props = {
  /** From 0 to 1; undefined while it is unknown how long it will take. */
  value: number | undefined
  label: string
  ink?: 'brand' | 'l1' | 'now'
}

const inks = { brand: 'text-brand', l1: 'text-l1', now: 'text-now' }
const fills = { brand: 'bg-brand', l1: 'bg-l1', now: 'bg-now' }

/** Progress drawn as a bar; dashes where nobody knows how long it takes. */
export function Bar({ value, label, ink = 'brand' }: Props) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-2 overflow-hidden rounded-full bg-line"
    >
      <div
        className={cx(
          'h-full rounded-full motion-safe:transition-[width] duration-draw',
          percent === undefined ? cx('dashes breathe', inks[ink]) : fills[ink],
        )}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  )
}
