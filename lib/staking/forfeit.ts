import type { Address } from 'viem'
import { expectedReward } from './expectedReward'
import type { StakeFacts } from './stake'

/**
 * Whether acting on the stake now would lose this round's reward on all of it (LIP-36): Livepeer claims up to the
 * current round first, and what the orchestrator mints later in the round then passes the account by.
 * `why` says how it is known. Withdrawing a lock never forfeits anything.
 */
export type Forfeit =
  | { forfeits: false; why: 'not-earning' | 'already-rewarded' | 'already-claimed' | 'orchestrator-inactive' }
  | {
      forfeits: true
      why: 'reward-not-called'
      round: bigint
      orchestrator: Address
      lastRewardRound: bigint
      /** About what would be lost, in wei; null where it cannot be told. */
      amount: bigint | null
    }

export function forfeit(stake: StakeFacts): Forfeit {
  const { delegator, round, orchestrator } = stake
  if (orchestrator === null || delegator.status !== 'bonded') return { forfeits: false, why: 'not-earning' }
  if (orchestrator.lastRewardRound >= round.current) return { forfeits: false, why: 'already-rewarded' }
  if (delegator.lastClaimRound >= round.current) return { forfeits: false, why: 'already-claimed' }
  if (!orchestrator.active) return { forfeits: false, why: 'orchestrator-inactive' }
  return {
    forfeits: true,
    why: 'reward-not-called',
    round: round.current,
    orchestrator: orchestrator.address,
    lastRewardRound: orchestrator.lastRewardRound,
    amount: expectedReward(stake),
  }
}
