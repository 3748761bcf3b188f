import type { ReactNode } from 'react'
import { cx } from './cx'
import type { Tone } from './notice'

const looks: Record<Tone, string> = {
  calm: 'bg-sunken text-soft',
  now: 'bg-now-wash text-now',
  danger: 'bg-danger-wash text-danger',
  done: 'bg-brand-wash text-brand',
}

/** A state in a word or two. */
export function Tag({ tone = 'calm', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={cx('inline-flex rounded-full px-3 py-1 font-semibold text-sm', looks[tone])}>
      {children}
    </span>
  )
}
