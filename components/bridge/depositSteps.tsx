import { Amount } from '@/components/ui/amount'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sentence } from '@/components/ui/sentence'
import { Sheet } from '@/components/ui/sheet'
import { type Step, Steps } from '@/components/ui/steps'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { challengeSeconds } from '@/lib/bridge/challenge'
import { claimCost, claimGas, DEPOSIT_GAS } from '@/lib/bridge/fees'
import type { DepositStep } from '@/lib/bridge/plan'
import { formatGwei } from '@/lib/format/numbers'
import { formatDuration } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { bridge, depositWords as words } from './copy'

type Props = {
  /** In wei; null while nothing sensible is typed. */
  amount: bigint | null
  facts: BridgeFacts | undefined
  /** What is to be signed next; undefined until everything is filled in. */
  next: DepositStep['step'] | undefined
}

/** What a deposit will do, how long it takes and what it costs: said before anything is signed. */
export function DepositSteps({ amount, facts, next }: Props) {
  const pair = usePair()
  const { confirmPeriodBlocks, l1, l2 } = pair
  const wait = formatDuration(challengeSeconds(pair))
  const of = (symbol: string) => (amount === null ? symbol : <Amount wei={amount} symbol={symbol} />)
  return (
    <Sheet title={bridge.what}>
      <Steps
        label={bridge.what}
        steps={[
          allowStep(next, amount),
          {
            id: 'deposit',
            title: words.depositStep,
            detail: <Sentence of={words.depositDetail}>{[of(LPT)]}</Sentence>,
            state: next === 'deposit' ? 'now' : 'ahead',
          },
          {
            id: 'wait',
            title: words.waitStep(wait),
            detail: words.waitDetail(confirmPeriodBlocks),
            state: 'ahead',
          },
          {
            id: 'claim',
            title: words.claimStep,
            detail: <Sentence of={words.claimDetail}>{[of(LPT_PRIME)]}</Sentence>,
            state: 'ahead',
          },
        ]}
      />
      {facts && (
        <div className="mt-5">
          <Ledger label={bridge.costs}>
            <Entry
              name={words.depositCost}
              note={bridge.gasBasis(DEPOSIT_GAS, formatGwei(facts.l2.gasPrice), l2.name)}
            >
              <Amount wei={DEPOSIT_GAS * facts.l2.gasPrice} symbol="ETH" />
            </Entry>
            <Entry name={words.l2Eth}>
              <Amount wei={facts.l2.eth} symbol="ETH" />
            </Entry>
            <Entry
              name={words.claimCost}
              note={bridge.gasBasis(claimGas(), formatGwei(facts.l1.gasPrice), l1.name)}
            >
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

/** How the bridge comes to be allowed to take the amount: by a transaction or by a signature. */
function allowStep(next: DepositStep['step'] | undefined, amount: bigint | null): Step {
  const bySignature = next === 'permit-and-deposit'
  const detail = bySignature ? words.permitDetail : words.approveDetail
  return {
    id: 'approve',
    title: bySignature ? words.permitStep : words.approveStep,
    detail:
      amount === null ? (
        detail(null)
      ) : (
        <Sentence of={detail}>{[<Amount key="amount" wei={amount} symbol={LPT} />]}</Sentence>
      ),
    state: next === 'deposit' ? 'done' : next === undefined ? 'ahead' : 'now',
  }
}
