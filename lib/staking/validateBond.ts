import type { Address } from 'viem'
import type { StakeFacts } from './stake'
import { type StakeBlocker, stakeBlocker } from './status'

/** Why an amount cannot be staked. */
export type BondProblem = StakeBlocker | 'zero-amount' | 'exceeds-balance' | 'no-orchestrator'

/**
 * What stands in the way of staking `amount` wei more, the most fundamental first; null when it will work.
 * @param orchestrator whom it would be staked with; null while nobody is chosen
 */
export function validateBond(
  amount: bigint,
  orchestrator: Address | null,
  stake: StakeFacts,
): BondProblem | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blocker
  if (amount <= 0n) return 'zero-amount'
  if (amount > stake.wallet.lpt) return 'exceeds-balance'
  return orchestrator === null ? 'no-orchestrator' : null
}

/** A signature that is still needed to stake, in order. Recomputed from chain facts every time, never stored. */
export type BondStep = 'approve' | 'bond'

export function planBond(amount: bigint, stake: Pick<StakeFacts, 'wallet'>): readonly BondStep[] {
  return stake.wallet.allowance >= amount ? ['bond'] : ['approve', 'bond']
}

/**
 * The way back for a lock: while anything is bonded it returns to the current orchestrator, otherwise one has to be chosen.
 * Livepeer has a function for each and refuses the other.
 */
export function rebondWay(stake: Pick<StakeFacts, 'delegator'>): 'to-current' | 'to-chosen' {
  return stake.delegator.status === 'unbonded' ? 'to-chosen' : 'to-current'
}
