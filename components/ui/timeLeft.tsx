import { formatChainTime, formatDuration } from '@/lib/time'
import { timeLeft } from './copy'

/** How long it still takes, and when that is by the reader's clock. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const at = Date.now() + seconds * 1_000
  return (
    <span>
      {timeLeft.in(formatDuration(seconds))}{' '}
      <time dateTime={new Date(at).toISOString()} className="whitespace-nowrap">
        ({formatChainTime(BigInt(Math.round(at / 1_000)))})
      </time>
    </span>
  )
}
