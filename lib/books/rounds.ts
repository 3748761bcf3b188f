import type { RoundReward } from '@/lib/staking/roundEarnings'
import type { ClaimedRounds, DatedEarning } from './ledger'

/** Every round in which something was staked, oldest first. */
export const allRounds = (claims: readonly ClaimedRounds[]): readonly DatedEarning[] =>
  claims.flatMap(({ rounds }) => rounds ?? [])

export type RoundsSummary = { rewards: bigint; fees: bigint; count: Record<RoundReward, number> }

export function summarize(rounds: readonly DatedEarning[]): RoundsSummary {
  const summary: RoundsSummary = {
    rewards: 0n,
    fees: 0n,
    count: { earned: 0, missed: 0, forfeited: 0, waiting: 0 },
  }
  for (const { rewards, fees, reward } of rounds) {
    summary.rewards += rewards
    summary.fees += fees
    summary.count[reward] += 1
  }
  return summary
}

/** The earnings of each round, as a share of the one that earned most: from 0 to 1. */
export function heights(rounds: readonly Pick<DatedEarning, 'rewards'>[]): readonly number[] {
  const [most = 0n] = rounds.map(({ rewards }) => rewards).sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
  return rounds.map(({ rewards }) => (most === 0n ? 0 : Number((rewards * 1_000n) / most) / 1_000))
}
