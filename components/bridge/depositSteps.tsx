import { Amount } from '@/components/ui/amount'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sheet } from '@/components/ui/sheet'
import { Steps } from '@/components/ui/steps'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/amounts'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { claimCost } from '@/lib/bridge/fees'
import { usePair } from '@/lib/hooks/pair'
import { blocksToSeconds, formatDuration } from '@/lib/time'
import { bridge, depositWords as words } from './copy'

type Props = {
  /** In wei; null while nothing sensible is typed. */
  amount: bigint | null
  facts: BridgeFacts | undefined
  /** The allowance is there already. */
  approved: boolean
  /** Everything is filled in. */
  ready: boolean
}

/** What a deposit will do, how long it takes and what it costs: said before anything is signed. */
export function DepositSteps({ amount, facts, approved, ready }: Props) {
  const { confirmPeriodBlocks, l1BlockSeconds } = usePair()
  const wait = formatDuration(blocksToSeconds(confirmPeriodBlocks, l1BlockSeconds))
  const lpt = amount === null ? LPT : `${formatAmount(amount, 'short')} ${LPT}`
  const prime = amount === null ? LPT_PRIME : `${formatAmount(amount, 'short')} ${LPT_PRIME}`
  const first = ready ? 'now' : 'ahead'
  return (
    <Sheet title={bridge.what}>
      <Steps
        label={bridge.what}
        steps={[
          {
            id: 'approve',
            title: words.approveStep,
            detail: words.approveDetail(amount === null ? null : lpt),
            state: approved ? 'done' : first,
          },
          {
            id: 'deposit',
            title: words.depositStep,
            detail: words.depositDetail(lpt),
            state: approved ? 'now' : 'ahead',
          },
          {
            id: 'wait',
            title: words.waitStep(wait),
            detail: words.waitDetail(confirmPeriodBlocks.toLocaleString('en-US')),
            state: 'ahead',
          },
          { id: 'claim', title: words.claimStep, detail: words.claimDetail(prime), state: 'ahead' },
        ]}
      />
      {facts && (
        <div className="mt-5">
          <Ledger label={bridge.costs}>
            <Entry name={words.claimCost}>
              <Amount wei={claimCost(facts.l1.gasPrice)} symbol="ETH" />
            </Entry>
            <Entry name={words.l1Eth}>
              <Amount wei={facts.l1.eth} symbol="ETH" />
            </Entry>
          </Ledger>
        </div>
      )}
    </Sheet>
  )
}
