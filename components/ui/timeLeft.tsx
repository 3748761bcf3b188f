'use client'
import { useChainTime } from '@/lib/hooks/useChainTime'
import { formatChainTime, formatDuration } from '@/lib/time'
import { timeLeft } from './copy'

/** How long it still takes, and when that is by the clock of the chains. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const now = useChainTime()
  return (
    <span>
      {timeLeft.in(formatDuration(seconds))}{' '}
      {now !== undefined && <When time={now + BigInt(Math.round(seconds))} />}
    </span>
  )
}

function When({ time }: { time: bigint }) {
  return <time dateTime={new Date(Number(time) * 1_000).toISOString()}>({formatChainTime(time)})</time>
}
