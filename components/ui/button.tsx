import type { ButtonHTMLAttributes } from 'react'
import { cx } from './cx'
import { Spinner } from './spinner'

type Variant = 'primary' | 'secondary' | 'quiet' | 'now'

const looks: Record<Variant, string> = {
  primary: 'bg-brand text-brand-on hover:bg-brand-strong',
  secondary: 'border border-edge bg-surface text-ink hover:border-brand hover:bg-brand-wash',
  quiet: 'text-brand hover:bg-brand-wash',
  now: 'bg-now text-surface hover:brightness-110',
}

/** The look of a button, for links that act like one. */
export const buttonClass = (variant: Variant = 'primary', wide = false) =>
  cx(
    'inline-flex min-h-touch min-w-touch items-center justify-center gap-2 rounded-xl px-4 py-2 font-semibold',
    'text-center transition-colors disabled:bg-none disabled:opacity-55 aria-busy:opacity-80',
    wide && 'w-full',
    looks[variant],
  )

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: Variant | undefined
  wide?: boolean | undefined
  /** Work is under way: the button keeps its name and its focus, and does nothing when pressed again. */
  busy?: boolean | undefined
}

export function Button({ variant, wide, busy = false, className, onClick, children, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cx(buttonClass(variant, wide), className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  )
}
