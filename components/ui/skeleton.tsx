import { cx } from './cx'

/** Holds the place of something that is being read, in its size, so that nothing jumps when it arrives. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cx('breathe inline-block rounded-md bg-line align-middle', className)}
    />
  )
}
