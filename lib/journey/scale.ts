import { type ChallengeClock, challengeSeconds } from '@/lib/bridge/challenge'
import type { StakeFacts } from '@/lib/staking/stake'

/** The length of each wait from its beginning to its end, in seconds. */
export type JourneyScale = { unbonding: number; challenge: number }

/** The two waits of a journey that begins now, which are drawn to scale. The second one includes the wait for the validators' report. */
export function journeyScale(
  stake: Pick<StakeFacts, 'unbondingPeriod' | 'round'>,
  chain: ChallengeClock,
): JourneyScale {
  const unbondingBlocks = stake.unbondingPeriod * stake.round.length
  return {
    unbonding: Number(unbondingBlocks) * chain.l1BlockSeconds,
    challenge: challengeSeconds(chain),
  }
}
