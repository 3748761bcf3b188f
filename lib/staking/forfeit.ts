import type { Address } from 'viem'
import { expectedReward } from './expectedReward'
import type { OrchestratorFacts, StakeFacts } from './stake'

/**
 * The round's reward that acting on the stake now would forfeit on all of it (LIP-36): Livepeer claims up to the
 * current round first, so that what the orchestrator mints later in the round passes the account by. `why` is the
 * evidence. Withdrawing a lock never forfeits anything.
 */
export type Forfeit =
  | { forfeits: false; why: 'not-earning' | 'already-rewarded' | 'already-claimed' | 'orchestrator-inactive' }
  | {
      forfeits: true
      why: 'reward-not-called'
      round: bigint
      orchestrator: Address
      lastRewardRound: bigint
      /** The orchestrator lets rounds pass without a reward, so that waiting for one may gain nothing. */
      isUnlikely: boolean
      /** About what would be lost, in wei; null where it cannot be told. */
      amount: bigint | null
    }

/** After so many rounds in a row without a reward, another one is not to be counted on. */
const UNLIKELY_AFTER = 2n

/** Rounds before the current one, since it became active, that passed without a reward of the orchestrator. */
function missedRounds(
  { lastRewardRound, activationRound }: OrchestratorFacts,
  { current }: Pick<StakeFacts['round'], 'current'>,
): bigint {
  const since = lastRewardRound >= activationRound ? lastRewardRound : activationRound - 1n
  return current - since - 1n
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
    isUnlikely: missedRounds(orchestrator, round) >= UNLIKELY_AFTER,
    amount: expectedReward(stake),
  }
}
