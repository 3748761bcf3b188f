'use client'
import { AmountNow } from '@/components/ui/amountNow'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Skeleton } from '@/components/ui/skeleton'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { basisOfDelivery, type DeliveryTime, formatDelivery } from '@/lib/bridge/deliveryTime'
import { type TicketFees, ticketValue } from '@/lib/bridge/fees'
import { usePair } from '@/lib/hooks/pair'
import { returnEstimate } from '@/lib/journey/estimate'
import { backWords as words } from './copy'

type Props = {
  time: DeliveryTime
  bridge: BridgeFacts
  /** Undefined until they were asked for and read. */
  fees: TicketFees | undefined
  reading: boolean
}

/** Time and cost of the way back, said before anything is signed, and on what that is based. */
export function BurnCosts({ time, bridge, fees, reading }: Props) {
  const { l1BlockSeconds } = usePair()
  const expected = returnEstimate(bridge)
  const known = fees !== undefined || reading
  return (
    <Ledger label={words.expected}>
      <Entry name={words.takes} note={basisOfDelivery(time, l1BlockSeconds)}>
        {words.after(formatDelivery(time))}
      </Entry>
      <Entry name={words.costL1} note={known ? words.costNote : `${words.costNote} ${words.messageLater}`}>
        <AmountNow wei={expected.l1} symbol="ETH" />
      </Entry>
      {known && (
        <Entry name={words.message} note={words.messageNote}>
          {fees === undefined ? (
            <>
              <span className="sr-only">{words.estimating}</span>
              <Skeleton className="h-5 w-24" />
            </>
          ) : (
            <AmountNow wei={ticketValue(fees)} symbol="ETH" />
          )}
        </Entry>
      )}
      <Entry name={words.costL2}>
        <AmountNow wei={expected.l2} symbol="ETH" />
      </Entry>
    </Ledger>
  )
}
