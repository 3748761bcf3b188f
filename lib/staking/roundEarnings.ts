import type { Address } from 'viem'

/**
 * An orchestrator's cumulative factors at the end of a round (LIP-36), in parts of 1e27. Zero where the round wrote none: then
 * those of the last round with some are in force.
 */
export type PoolFactors = { rewards: bigint; fees: bigint }

/**
 * The earnings of one claim, paid or payable now, for the rounds since the claim before. Amounts in wei of LPT and of
 * ETH.
 */
export type Claim = {
  orchestrator: Address
  /** The stake that earned in these rounds: the bonded amount after the claim before. */
  stake: bigint
  startRound: bigint
  endRound: bigint
  rewards: bigint
  fees: bigint
}

/**
 * The fate of an orchestrator's reward in a round: `missed` when it claimed none, `forfeited` when it did after this
 * stake had been claimed for, `waiting` while the round goes on.
 */
export type RoundReward = 'earned' | 'missed' | 'forfeited' | 'waiting'

/** The earnings of a stake in one round: wei of LPT, and wei of ETH. */
export type RoundEarning = { round: bigint; rewards: bigint; fees: bigint; reward: RoundReward }

const WHOLE = 10n ** 27n

/** `percOf` of Livepeer's PreciseMathUtils: rounded down twice, as the contract does. */
export const partOf = (amount: bigint, part: bigint, whole: bigint): bigint =>
  (amount * ((part * WHOLE) / whole)) / WHOLE

/**
 * The earnings of a claim by round, which add up to its payment, to the wei. All but the last are by the formula of
 * the BondingManager (`delegatorCumulativeStakeAndFees`); the last one is the rest. That is where the remainder of
 * rounding belongs, and it is the real payment of that round: a pool that is read later also holds its earnings after
 * the claim. The last round of an orchestrator's own stake also holds its commission.
 * @param isOpen nothing was claimed yet, and the last round still goes on
 * @returns null where the factors do not explain the payment
 */
export function earningsPerRound(
  claim: Claim,
  factorsOf: (round: bigint) => PoolFactors,
  { isOpen = false }: { isOpen?: boolean } = {},
): readonly RoundEarning[] | null {
  const { stake, startRound, endRound } = claim
  if (endRound < startRound) return []
  const first = factorsOf(startRound - 1n)
  const start = { rewards: first.rewards === 0n ? WHOLE : first.rewards, fees: first.fees }
  let latest = start
  const earned = { rewards: 0n, fees: 0n }
  const rounds: RoundEarning[] = []
  for (let round = startRound; round <= endRound; round++) {
    const written = factorsOf(round)
    const now = { rewards: written.rewards || latest.rewards, fees: written.fees || latest.fees }
    const called = now.rewards > latest.rewards
    latest = now
    const formula = {
      rewards: partOf(stake, now.rewards, start.rewards) - stake - earned.rewards,
      fees: partOf(stake, now.fees - start.fees, start.rewards) - earned.fees,
    }
    const isLast = round === endRound
    const paid = isLast
      ? { rewards: claim.rewards - earned.rewards, fees: claim.fees - earned.fees }
      : formula
    if (paid.rewards < 0n || paid.fees < 0n) return null
    // A forfeit takes the whole of the round's reward, but for rounding.
    const got = paid.rewards > formula.rewards / 2n
    const missed = isLast && isOpen ? 'waiting' : 'missed'
    rounds.push({ round, ...paid, reward: called ? (got ? 'earned' : 'forfeited') : missed })
    earned.rewards += paid.rewards
    earned.fees += paid.fees
  }
  return rounds
}
