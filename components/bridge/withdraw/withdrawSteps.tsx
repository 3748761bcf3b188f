import { Amount } from '@/components/ui/amount'
import { AmountNow } from '@/components/ui/amountNow'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sentence } from '@/components/ui/sentence'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { Steps } from '@/components/ui/steps'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { basisOfDelivery, type DeliveryTime, formatDelivery } from '@/lib/bridge/deliveryTime'
import { type TicketFees, ticketValue, WITHDRAW_GAS } from '@/lib/bridge/fees'
import { formatGwei } from '@/lib/format/numbers'
import { usePair } from '@/lib/hooks/pair'
import { bridge } from '../copy'
import { withdrawWords as words } from './copy'

type Props = {
  /** In wei; null while nothing sensible is typed. */
  amount: bigint | null
  /** The usual duration of the message to Arbitrum. */
  time: DeliveryTime
  facts: BridgeFacts | undefined
  fees: TicketFees | undefined
  estimating: boolean
  /** Everything is filled in and estimated. */
  ready: boolean
}

/** The steps of a withdrawal, its duration and its cost, shown before anything is signed. */
export function WithdrawSteps({ amount, time, facts, fees, estimating, ready }: Props) {
  const of = (symbol: string) => (amount === null ? symbol : <Amount wei={amount} symbol={symbol} />)
  const { l1, l1BlockSeconds } = usePair()
  return (
    <Sheet title={bridge.what}>
      <Steps
        label={bridge.what}
        steps={[
          {
            id: 'withdraw',
            title: words.withdrawStep,
            detail: <Sentence of={words.withdrawDetail}>{[of(LPT_PRIME)]}</Sentence>,
            state: ready ? 'now' : 'ahead',
          },
          {
            id: 'wait',
            title: words.waitStep(formatDelivery(time)),
            detail: words.waitDetail(basisOfDelivery(time, l1BlockSeconds)),
            state: 'ahead',
          },
          {
            id: 'release',
            title: words.releaseStep,
            detail: <Sentence of={words.releaseDetail}>{[of(LPT)]}</Sentence>,
            state: 'ahead',
          },
        ]}
      />
      {facts && (
        <div className="mt-5">
          <Ledger label={bridge.costs}>
            <Entry
              name={words.withdrawCost}
              note={bridge.gasBasis(WITHDRAW_GAS, formatGwei(facts.l1.gasPrice), l1.name)}
            >
              <AmountNow wei={WITHDRAW_GAS * facts.l1.gasPrice} symbol="ETH" />
            </Entry>
            {(fees !== undefined || estimating) && (
              <Entry name={words.fee} note={words.feeNote}>
                {fees ? <AmountNow wei={ticketValue(fees)} symbol="ETH" /> : <Estimating />}
              </Entry>
            )}
            <Entry name={words.l1Eth}>
              <AmountNow wei={facts.l1.eth} symbol="ETH" />
            </Entry>
          </Ledger>
        </div>
      )}
    </Sheet>
  )
}

function Estimating() {
  return (
    <>
      <span className="sr-only">{words.estimating}</span>
      <Skeleton className="h-5 w-24" />
    </>
  )
}
