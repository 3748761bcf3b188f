import { Amount } from '@/components/ui/amount'
import { lazyPart } from '@/components/ui/lazyPart'
import { Sentence } from '@/components/ui/sentence'
import { Sheet } from '@/components/ui/sheet'
import { type Step, Steps } from '@/components/ui/steps'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { challengeSeconds } from '@/lib/bridge/challenge'
import type { DepositStep } from '@/lib/bridge/plan'
import { formatDuration } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { bridge, depositWords as words } from './copy'

/** The costs need an account, and come with one. */
const DepositCosts = lazyPart(() => import('./depositCosts'))

type Props = {
  /** In wei; null while nothing sensible is typed. */
  amount: bigint | null
  facts: BridgeFacts | undefined
  /** The step to be signed next; undefined until everything is filled in. */
  next: DepositStep['step'] | undefined
}

/** The steps of a deposit, its duration and its cost, shown before anything is signed. */
export function DepositSteps({ amount, facts, next }: Props) {
  const pair = usePair()
  const { confirmPeriodBlocks } = pair
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
      {facts && <DepositCosts facts={facts} />}
    </Sheet>
  )
}

/**
 * The step that lets the bridge take the amount, by a transaction or by a signature. A null amount is not typed yet.
 */
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
