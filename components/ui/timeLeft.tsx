'use client'
import { formatChainTime, formatDuration } from '@/lib/format/time'
import { useOfChainTime } from '@/lib/hooks/queries/useChainTime'
import { timeLeft } from './copy'
import { Detail } from './detail'

type Props = {
  seconds: number
  /** How long that is, where it is not said in full. */
  text?: string
}

/** How long it still takes; on demand, when that is by the clock of the chains. */
export function TimeLeft({ seconds, text = timeLeft.in(formatDuration(seconds)) }: Props) {
  const end = useOfChainTime((now) => formatChainTime(now + BigInt(Math.round(seconds))))
  if (end === undefined) return <span>{text}</span>
  return (
    <Detail exact={end} name={`${text}, ${end}`}>
      {text}
    </Detail>
  )
}
