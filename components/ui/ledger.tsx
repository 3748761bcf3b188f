import type { ReactNode } from 'react'
import { cx } from './cx'

/** Rows of a name on the left and a figure on the right. */
export function Ledger({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <dl aria-label={label} className="divide-y divide-line text-note">
      {children}
    </dl>
  )
}

type Props = { name: ReactNode; children: ReactNode; note?: ReactNode; total?: boolean }

export function Entry({ name, children, note, total = false }: Props) {
  return (
    <div
      className={cx(
        'flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5',
        total && 'ledger-total',
      )}
    >
      <dt className={cx('flex-1 basis-1/3', total ? 'font-semibold' : 'text-soft')}>{name}</dt>
      <dd className={cx('figures ml-auto text-right font-medium', total && 'text-lg')}>{children}</dd>
      {/* A line of its own: beside a figure a phone would leave it a column of a few letters. */}
      {note && <dd className="basis-full text-soft text-sm sm:max-w-[max(75%,min(100%,10rem))]">{note}</dd>}
    </div>
  )
}
