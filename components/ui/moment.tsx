'use client'
import { formatChainTime, formatRelative } from '@/lib/format/time'
import { useOfChainTime } from '@/lib/hooks/queries/useChainTime'
import { Detail } from './detail'

/** A moment that is past, by the clock of the chains, as seen from now; its date and time on demand. The date alone until the chains' time is known. */
export function Moment({ time }: { time: bigint }) {
  // A block mined since the clock was read is ahead of that clock, and is shown as now.
  const since = useOfChainTime((now) => formatRelative(time, now > time ? now : time))
  const exact = formatChainTime(time)
  const date = <time dateTime={new Date(Number(time) * 1_000).toISOString()}>{exact}</time>
  if (since === undefined) return date
  return (
    <Detail exact={exact} name={`${since}, ${exact}`}>
      {since}
    </Detail>
  )
}
