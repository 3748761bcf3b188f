'use client'
import { useChainTime } from '@/lib/hooks/useChainTime'
import { formatChainTime, formatDuration } from '@/lib/time'
import { timeLeft } from './copy'
import { Detail } from './detail'

/** How long it still takes; on demand, when that is by the clock of the chains. */
export function TimeLeft({ seconds }: { seconds: number }) {
  const now = useChainTime()
  const text = timeLeft.in(formatDuration(seconds))
  if (now === undefined) return <span>{text}</span>
  return <Detail exact={formatChainTime(now + BigInt(Math.round(seconds)))}>{text}</Detail>
}
