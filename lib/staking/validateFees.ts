import type { StakeFacts } from './stake'
import { type StakeBlocker, stakeBlocker } from './status'

/** Why an amount of earned fees cannot be withdrawn. */
export type FeesProblem = StakeBlocker | 'no-fees' | 'zero-amount' | 'exceeds-fees'

/** What stands in the way of withdrawing `amount` wei of ETH, the most fundamental first; null when it will work. */
export function validateFees(
  amount: bigint,
  stake: Pick<StakeFacts, 'pendingFees' | 'paused' | 'round'>,
): FeesProblem | null {
  const blocker = stakeBlocker(stake)
  if (blocker !== null) return blocker
  if (stake.pendingFees === 0n) return 'no-fees'
  if (amount <= 0n) return 'zero-amount'
  return amount > stake.pendingFees ? 'exceeds-fees' : null
}
