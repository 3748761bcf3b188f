import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { cx } from './cx'

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'id'> & {
  label: string
  onChange: (text: string) => void
  /** The mistake in the field, which is then marked as invalid. */
  error?: ReactNode
  hint?: ReactNode
  /** The content at the right of the field, inside its frame. */
  after?: ReactNode
  /** A figure that the panel is about: written large, on a rule of the ledger instead of in a box. */
  large?: boolean
}

/** So many digits are read at full size. */
const LONG = 12
/** A whole amount with its 18 decimals. */
const LONGEST = 20

function figureOf(length: number): string {
  if (length <= LONG) return 'text-figure'
  return cx('max-phone:basis-full', length <= LONGEST ? 'text-xl' : 'text-xl max-phone:text-base')
}

/** A labelled line of text with its hint and its error. */
export function Field({ label, onChange, error, hint, after, large = false, className, ...input }: Props) {
  const id = useId()
  const described = cx(error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`) || undefined
  const length = typeof input.value === 'string' ? input.value.length : 0
  return (
    <div className={className}>
      <label htmlFor={id} className={cx('block font-semibold text-sm', !large && 'mb-1.5')}>
        {label}
      </label>
      <div
        className={cx(
          'flex min-h-touch items-center gap-2 transition-colors duration-answer',
          // On a phone a long figure has the line to itself: nobody signs for digits that cannot be seen.
          large && length > LONG && 'max-phone:flex-wrap max-phone:justify-end',
          large
            ? 'border-b-2 pb-1 focus-within:border-l1 focus-within:shadow-rule'
            : 'rounded-xl border bg-surface pr-2 pl-4 focus-within:outline-3 focus-within:outline-l1',
          error === undefined ? 'border-edge' : 'border-danger',
        )}
      >
        <input
          {...input}
          id={id}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={described}
          onChange={(event) => onChange(event.target.value)}
          className={cx(
            'min-w-0 flex-1 bg-transparent py-2.5 outline-none placeholder:text-soft',
            large && cx('figures h-14', figureOf(length)),
          )}
        />
        {after}
      </div>
      {/* Stays on the page while it is empty: what is added to a live region is read out, one that comes with its text is not. */}
      <p id={`${id}-error`} aria-live="polite" className="not-empty:mt-1.5 text-danger text-sm">
        {error}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1.5 text-soft text-sm">
          {hint}
        </p>
      )}
    </div>
  )
}
