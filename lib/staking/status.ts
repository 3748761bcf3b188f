import type { DelegatorStatus, StakeFacts } from './stake'

const STATUSES = ['pending', 'bonded', 'unbonded'] as const satisfies readonly DelegatorStatus[]

/** Names the number that `delegatorStatus` of Livepeer's BondingManager answers. */
export function delegatorStatus(answer: number): DelegatorStatus {
  const status = STATUSES[answer]
  if (status === undefined) throw new RangeError(`Livepeer knows no delegator status ${answer}`)
  return status
}

/** A reason for which nothing can be done with the stake right now. */
export type StakeBlocker = 'paused' | 'round-not-initialized' | 'first-round'

/**
 * The reason that blocks every action on the stake; null when there is none. A round that is not initialised can be
 * initialised by anybody, but for the very first, number zero, of a protocol that was just deployed: Livepeer takes it
 * for initialised already.
 */
export function stakeBlocker(stake: Pick<StakeFacts, 'paused' | 'round'>): StakeBlocker | null {
  if (stake.paused) return 'paused'
  if (stake.round.initialized) return null
  return stake.round.current === 0n ? 'first-round' : 'round-not-initialized'
}
