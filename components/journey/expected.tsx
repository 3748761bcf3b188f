'use client'
import { AmountNow } from '@/components/ui/amountNow'
import { Entry, Ledger } from '@/components/ui/ledger'
import { TimeLeft } from '@/components/ui/timeLeft'
import { formatDuration } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { journeyEstimate } from '@/lib/journey/estimate'
import type { StakeFacts } from '@/lib/staking/stake'
import { guideWords } from './copy'

/** Time and cost of the whole journey when it begins now. */
export function Expected({ stake }: { stake: StakeFacts }) {
  const pair = usePair()
  const { data: bridge } = useBridgeFacts(stake.account)
  if (bridge === undefined) return null
  const expected = journeyEstimate({ stake, bridge }, pair)
  return (
    <Ledger label={guideWords.expected}>
      <Entry
        name={guideWords.arrives}
        note={guideWords.waits(
          formatDuration(expected.unbondingSeconds),
          formatDuration(expected.challengeSeconds),
        )}
      >
        <TimeLeft seconds={expected.seconds} />
      </Entry>
      <Entry name={guideWords.costL2} note={guideWords.costNote}>
        <AmountNow wei={expected.l2} symbol="ETH" />
      </Entry>
      <Entry name={guideWords.costL1}>
        <AmountNow wei={expected.l1} symbol="ETH" />
      </Entry>
    </Ledger>
  )
}
