import type { StakeFacts } from './stake'
import { type StakeBlocker, stakeBlocker } from './status'

/** A reason against withdrawing an amount of earned fees. */
export type FeesProblem = StakeBlocker | 'no-fees' | 'zero-amount' | 'exceeds-fees'

/** The problem with withdrawing `amount` wei of ETH, the most fundamental first; null when it will work. */
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
