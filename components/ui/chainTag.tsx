import { cx } from './cx'

/** A chain's name with its ink: green for Arbitrum (l2), blue for Ethereum (l1). */
export function ChainTag({
  layer,
  name,
  className,
}: {
  layer: 'l1' | 'l2'
  name: string
  className?: string
}) {
  return (
    <span className={cx('inline-flex items-center gap-2 font-semibold', className)}>
      <span
        aria-hidden="true"
        className={cx('size-2.5 shrink-0 rounded-full', layer === 'l1' ? 'bg-l1' : 'bg-brand')}
      />
      {name}
    </span>
  )
}
