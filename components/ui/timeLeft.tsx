'use client'
import { formatChainTime, formatDuration } from '@/lib/format/time'
import { useOfChainTime } from '@/lib/hooks/queries/useChainTime'
import { timeLeft } from './copy'
import { Detail } from './detail'

type Props = {
  seconds: number
  /** The duration as text, where the usual words do not fit. */
  text?: string
}

/** The time that is left; on demand, its end by the clock of the chains. */
export function TimeLeft({ seconds, text = timeLeft.in(formatDuration(seconds)) }: Props) {
  const end = useOfChainTime((now) => formatChainTime(now + BigInt(Math.round(seconds))))
  if (end === undefined) return <span>{text}</span>
  return (
    <Detail exact={end} name={`${text}, ${end}`}>
      {text}
    </Detail>
  )
}
