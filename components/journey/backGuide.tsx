'use client'
import { Sheet } from '@/components/ui/sheet'
import { useSentBurn } from '@/lib/hooks/acts/useSentBurn'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { useDeliveryTime } from '@/lib/hooks/queries/useDeliveryTime'
import { useReturnTrips } from '@/lib/hooks/queries/useReturnTrips'
import type { StakeFacts } from '@/lib/staking/stake'
import { BurnStep } from './burnStep'
import { backWords as words } from './copy'
import { ReturnItem } from './returnItem'
import { SentBurn } from './sentBurn'

/** The number of return trips in view. */
const SHOWN = 3

/** "Bring LPT' back and stake it": the way to begin, where there is LPT' to bring, and every thread that is under way. */
export function BackGuide({ stake }: { stake: StakeFacts }) {
  const { data: bridge } = useBridgeFacts(stake.account)
  const back = useReturnTrips(stake.account) ?? []
  const time = useDeliveryTime(stake.account)
  const { sent, keep } = useSentBurn(back)
  const onEthereum = bridge?.l1.lptPrime ?? 0n
  if (bridge === undefined || (onEthereum === 0n && back.length === 0 && sent === null)) return null
  return (
    <Sheet title={words.title}>
      <p className="text-soft">{words.lead}</p>
      {onEthereum > 0n && <BurnStep account={stake.account} bridge={bridge} time={time} onSent={keep} />}
      {(back.length > 0 || sent !== null) && (
        <ul aria-label={words.title} className="mt-5 divide-y divide-line border-line border-t pt-5">
          {sent !== null && <SentBurn key={sent} hash={sent} onReplaced={keep} />}
          {back.slice(0, SHOWN).map((one) => (
            <ReturnItem key={one.transfer.id.toString()} of={one} stake={stake} usual={time} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}
