import type { ReactNode } from 'react'
import { useId } from 'react'
import { cx } from './cx'

type Props = {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
  className?: string
  level?: 2 | 3
  /** The fragment by which a link leads here. */
  anchor?: string
}

/** A page of the ledger: a titled part of the screen, found by its heading. */
export function Sheet({ title, aside, children, className, level = 2, anchor }: Props) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section id={anchor} aria-labelledby={id} className={cx('sheet scroll-mt-4 p-5 sm:p-6', className)}>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Heading id={id} className="text-xl">
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}
