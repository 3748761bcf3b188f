import type { StakeFacts } from './stake'
import { type StakeBlocker, stakeBlocker } from './status'

/** A reason against unbonding an amount. */
export type UnbondProblem =
  | StakeBlocker
  | 'nothing-bonded'
  | 'still-pending'
  | 'zero-amount'
  | 'exceeds-stake'

/** The most that can be unbonded, in wei: rewards are claimed first, so it is the pending stake, not the bonded amount. */
export function maxUnbond(stake: Pick<StakeFacts, 'pendingStake' | 'delegator'>): bigint {
  return stake.delegator.status === 'bonded' ? stake.pendingStake : 0n
}

/** The problem with unbonding `amount` wei, the most fundamental first; null when it will work. */
export function validateUnbond(amount: bigint, stake: StakeFacts): UnbondProblem | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blocker
  if (stake.delegator.status === 'unbonded') return 'nothing-bonded'
  if (stake.delegator.status === 'pending') return 'still-pending'
  if (amount <= 0n) return 'zero-amount'
  return amount > maxUnbond(stake) ? 'exceeds-stake' : null
}
