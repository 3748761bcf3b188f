import { cx } from '@/components/ui/cx'

/** A bar for each round, the newest at the right: tall where the reward was claimed. The figure beside it says the same. */
export function RewardStrip({ rewarded }: { rewarded: readonly boolean[] }) {
  return (
    <span aria-hidden="true" className="flex h-5 items-end gap-px">
      {rewarded.map((claimed, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a round has its place and nothing else.
          key={index}
          className={cx('w-1 rounded-sm', claimed ? 'mark h-full bg-brand' : 'h-1 bg-edge')}
        />
      ))}
    </span>
  )
}
