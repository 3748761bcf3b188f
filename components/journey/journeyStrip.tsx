'use client'
import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { ClockAhead } from '@/components/ui/clockAhead'
import { usePair } from '@/lib/hooks/pair'
import { useArbitrumFacts } from '@/lib/hooks/queries/useArbitrumFacts'
import { useJourney } from '@/lib/hooks/queries/useJourney'
import { useStake } from '@/lib/hooks/queries/useStake'
import { journeyScale } from '@/lib/journey/scale'
import { journeyWords } from './copy'
import { JourneyLine, ReadingLine } from './journeyLine'
import { NextStepRow, ReadingStep } from './nextStepRow'

/** The thread through the pages: what the connected account has at each stage, and its open step. */
export default function JourneyStrip() {
  const { address } = useConnection()
  const { gateways } = usePair()
  const { data: arbitrum } = useArbitrumFacts(address !== undefined)
  // The page says below that Arbitrum's contracts are others, and offers nothing.
  if (gateways === null || (arbitrum !== undefined && arbitrum.differs.length > 0)) return null
  return (
    <div className="mb-6 empty:hidden">
      {address === undefined ? <Reading /> : <Strip account={address} />}
    </div>
  )
}

function Strip({ account }: { account: Address }) {
  const pair = usePair()
  const { data: stake } = useStake(account)
  const journey = useJourney(account)
  if (journey === null) return null
  if (journey === undefined || stake === undefined) {
    return (
      <>
        <ClockAhead />
        <Reading />
      </>
    )
  }
  return (
    <>
      <nav aria-label={journeyWords.title}>
        <JourneyLine stages={journey.stages} scale={journeyScale(stake, pair)} />
      </nav>
      <NextStepRow next={journey.next} />
    </>
  )
}

function Reading() {
  return (
    <>
      <nav aria-label={journeyWords.title}>
        <ReadingLine />
      </nav>
      <ReadingStep />
    </>
  )
}
