'use client'
import { formatChainTime, formatRelative } from '@/lib/format/time'
import { useChainTime } from '@/lib/hooks/queries/useChainTime'
import { Detail } from './detail'

/** A moment that is past, by the clock of the chains, as seen from now; its date and time on demand. The date alone until the chains' time is known. */
export function Moment({ time }: { time: bigint }) {
  const now = useChainTime()
  const date = <time dateTime={new Date(Number(time) * 1_000).toISOString()}>{formatChainTime(time)}</time>
  if (now === undefined) return date
  // What was mined since the clock was read is not ahead of anybody.
  return <Detail exact={formatChainTime(time)}>{formatRelative(time, now > time ? now : time)}</Detail>
}
