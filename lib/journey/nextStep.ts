import { nextAction } from '@/lib/bridge/nextAction'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import type { JourneyStage, Stage, WaitStage } from './stages'

/**
 * The step that an account should see first, whatever page it is on.
 *
 *     redeem, resend   LPT' is burnt and not yet released: a ticket wants help
 *     claim            a deposit waits for its owner
 *     withdraw         an unbonding lock is open
 *     wait             time alone moves things on; the shortest wait
 *     deposit          nothing waits, and the wallet holds LPT
 *     none             nothing to do
 *
 * Amounts are in wei of LPT or LivepeerToken'.
 */
export type NextStep =
  | { step: 'redeem' | 'resend' | 'claim'; amount: bigint; transfers: readonly [Transfer, ...Transfer[]] }
  | { step: 'withdraw' | 'deposit'; amount: bigint }
  | { step: 'wait'; stage: WaitStage; amount: bigint; secondsLeft: number }
  | { step: 'none' }

/**
 * The next step for the account: transfers in danger come before those that are open, and open ones before those that
 * wait.
 */
export function nextStep(stages: readonly Stage[], transfers: readonly TrackedTransfer[]): NextStep {
  for (const step of ['redeem', 'resend', 'claim'] as const) {
    const waiting = transfers.filter((tracked) => nextAction(tracked).action === step)
    const [first, ...others] = waiting.map(({ transfer }) => transfer)
    if (first !== undefined) {
      const amount = waiting.reduce((sum, { transfer }) => sum + transfer.amount, 0n)
      return { step, amount, transfers: [first, ...others] }
    }
  }
  const held = (name: JourneyStage) => stages.find(({ stage }) => stage === name)?.amount ?? 0n
  if (held('withdraw') > 0n) return { step: 'withdraw', amount: held('withdraw') }
  const waits = (['unbonding', 'challenge'] as const).flatMap((stage) => {
    const { amount, secondsLeft } = stages.find((held) => held.stage === stage) ?? {
      amount: 0n,
      secondsLeft: null,
    }
    return secondsLeft === null ? [] : [{ step: 'wait' as const, stage, amount, secondsLeft }]
  })
  const [soonest] = waits.toSorted((a, b) => a.secondsLeft - b.secondsLeft)
  if (soonest !== undefined) return soonest
  return held('deposit') > 0n ? { step: 'deposit', amount: held('deposit') } : { step: 'none' }
}
