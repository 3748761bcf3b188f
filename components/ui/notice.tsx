import type { ReactNode } from 'react'
import { cx } from './cx'

export type Tone = 'calm' | 'now' | 'danger' | 'done'

const looks: Record<Tone, string> = {
  calm: 'bg-sunken text-ink',
  now: 'bg-now-wash text-ink',
  danger: 'bg-danger-wash text-ink',
  done: 'bg-brand-wash text-ink',
}

const marks: Record<Tone, { path: string; color: string }> = {
  calm: { path: 'M10 9v5M10 6v.1', color: 'text-soft' },
  now: { path: 'M10 5.5v5.5M10 14v.1', color: 'text-now' },
  danger: { path: 'M10 5.5v5.5M10 14v.1', color: 'text-danger' },
  done: { path: 'M6 10.5l2.8 2.8L14 7.5', color: 'text-brand' },
}

type Props = { tone?: Tone; title?: ReactNode; children?: ReactNode; action?: ReactNode }

/** A sentence that matters, with the act that answers it. */
export function Notice({ tone = 'calm', title, children, action }: Props) {
  const { path, color } = marks[tone]
  return (
    <div className={cx('rise flex gap-3 rounded-xl p-4 text-note', looks[tone])}>
      <svg viewBox="0 0 20 20" className={cx('mt-0.5 size-5 shrink-0', color)} aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <div className="min-w-0 flex-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className={cx(title !== undefined && 'mt-0.5', 'text-ink')}>{children}</div>}
        {action && <div className="mt-3 flex flex-wrap gap-2 empty:hidden">{action}</div>}
      </div>
    </div>
  )
}
