import type { ReactNode } from 'react'
import { cx } from './cx'

type Props<Value extends string> = {
  /** The name of the choice, for screen readers; unique in the page, since radio buttons need it. */
  label: string
  name: string
  values: readonly Value[]
  chosen: Value
  onChange: (value: Value) => void
  /** The content of a value's label. */
  children: (value: Value, isChosen: boolean) => ReactNode
  /** The classes of the row and of a value, chosen or not; without them, the row of a small switch. */
  className?: string
  looks?: (isChosen: boolean) => string
}

const SWITCH = 'flex flex-wrap gap-1 rounded-2xl bg-sunken p-1'

const switchLooks = (isChosen: boolean) =>
  `gap-1.5 text-note ${isChosen ? 'bg-surface font-semibold text-ink shadow-sm' : 'text-soft hover:text-ink'}`

/** One of a few values. Radio buttons by nature, so that arrow keys work and the choice is read out. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { label, name, values, chosen, onChange, children } = props
  const { className = SWITCH, looks = switchLooks } = props
  return (
    <fieldset className={className}>
      <legend className="sr-only">{label}</legend>
      {values.map((value) => (
        <label
          key={value}
          className={cx(
            'relative flex min-h-touch items-center rounded-xl px-3',
            'has-focus-visible:outline-3 has-focus-visible:outline-l1',
            looks(value === chosen),
          )}
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-xl opacity-0"
          />
          {children(value, value === chosen)}
        </label>
      ))}
    </fieldset>
  )
}
