import type { StakeFacts } from '@/lib/staking/stake'

/** How long each wait of the way takes as a whole, in seconds. */
export type JourneyScale = { unbonding: number; challenge: number }

/** The two waits as long as they are for whoever begins now: what draws them to scale. */
export function journeyScale(
  stake: Pick<StakeFacts, 'unbondingPeriod' | 'round'>,
  chain: { confirmPeriodBlocks: bigint; l1BlockSeconds: number },
): JourneyScale {
  const unbondingBlocks = stake.unbondingPeriod * stake.round.length
  return {
    unbonding: Number(unbondingBlocks) * chain.l1BlockSeconds,
    challenge: Number(chain.confirmPeriodBlocks) * chain.l1BlockSeconds,
  }
}

/** How much of a wait is behind, from 0 to 1. */
export function elapsedShare(secondsLeft: number, whole: number): number {
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, 1 - secondsLeft / whole))
}
