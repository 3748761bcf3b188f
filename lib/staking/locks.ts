import type { LockFacts, RoundFacts, StakeFacts } from './stake'

/**
 * An unbonding lock.
 *
 *     waiting -> withdrawable -> spent
 *        |            |            ^
 *        +---rebond---+------------+
 */
export type LockState =
  | { state: 'waiting'; withdrawRound: bigint; roundsLeft: bigint; blocksLeft: bigint; secondsLeft: number }
  | { state: 'withdrawable' }
  | { state: 'spent' }

export type Lock = LockFacts & { status: LockState }

/**
 * @param l1BlockSeconds seconds between two L1 blocks; the estimate holds as long as the round length does
 */
export function lockState(lock: LockFacts, round: RoundFacts, l1BlockSeconds: number): LockState {
  if (lock.withdrawRound === 0n) return { state: 'spent' }
  if (lock.withdrawRound <= round.current) return { state: 'withdrawable' }
  const blocksLeft = blocksUntilRound(lock.withdrawRound, round)
  return {
    state: 'waiting',
    withdrawRound: lock.withdrawRound,
    roundsLeft: lock.withdrawRound - round.current,
    blocksLeft,
    secondsLeft: Number(blocksLeft) * l1BlockSeconds,
  }
}

/**
 * The share of the unbonding period that has passed for a lock that waits, from 0 to 1, counted in L1 blocks.
 * @param stake with the unbonding period, in rounds, and the round length
 */
export function unbondingProgress(
  { blocksLeft }: Pick<Extract<LockState, { state: 'waiting' }>, 'blocksLeft'>,
  stake: Pick<StakeFacts, 'unbondingPeriod' | 'round'>,
): number {
  const blocks = Number(stake.unbondingPeriod * stake.round.length)
  return blocks === 0 ? 1 : Math.min(1, Math.max(0, 1 - Number(blocksLeft) / blocks))
}

/** The locks that still hold something, the next one to open first. */
export function openLocks(
  locks: readonly LockFacts[],
  round: RoundFacts,
  l1BlockSeconds: number,
): readonly Lock[] {
  return locks
    .filter((lock) => lock.withdrawRound !== 0n)
    .map((lock) => ({ ...lock, status: lockState(lock, round, l1BlockSeconds) }))
    .sort((a, b) => Number(a.withdrawRound - b.withdrawRound) || Number(a.id - b.id))
}

/**
 * The round from which a stake that is unbonded as soon as possible can be withdrawn. A stake that is still pending cannot be
 * unbonded before its start round, so its lock begins a round later.
 */
export function earliestWithdrawRound({
  delegator,
  round,
  unbondingPeriod,
}: Pick<StakeFacts, 'delegator' | 'round' | 'unbondingPeriod'>): bigint {
  const waits = delegator.status === 'pending' && delegator.startRound > round.current
  return (waits ? delegator.startRound : round.current) + unbondingPeriod
}

/** L1 blocks until a future round begins. */
export function blocksUntilRound(target: bigint, round: RoundFacts): bigint {
  const intoRound = round.blockNumber - round.startBlock
  const blocks = (target - round.current) * round.length - intoRound
  return blocks > 0n ? blocks : 0n
}
