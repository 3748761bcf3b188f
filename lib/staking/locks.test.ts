import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earliestWithdrawRound, lockState, openLocks, unbondingProgress } from './locks'
import type { RoundFacts } from './stake'

const round: RoundFacts = {
  current: 100n,
  initialized: true,
  length: 6_377n,
  startBlock: 637_700n,
  blockNumber: 640_000n,
}
const lock = (id: bigint, withdrawRound: bigint) => ({ id, amount: 5n, withdrawRound })

describe('a lock', () => {
  it('is spent once its round is zero', () => {
    expect(lockState(lock(1n, 0n), round, 12)).toEqual({ state: 'spent' })
  })

  it.each([1n, 99n, 100n])('of round %s can be withdrawn', (withdrawRound) => {
    expect(lockState(lock(1n, withdrawRound), round, 12)).toEqual({ state: 'withdrawable' })
  })

  it('of a later round waits until that round begins', () => {
    expect(lockState(lock(1n, 107n), round, 12)).toEqual({
      state: 'waiting',
      withdrawRound: 107n,
      roundsLeft: 7n,
      blocksLeft: 7n * 6_377n - 2_300n,
      secondsLeft: (7 * 6_377 - 2_300) * 12,
    })
  })

  it('waits less with every block and never less than nothing', () => {
    const block = fc.bigInt({ min: 637_700n, max: 650_000n })
    fc.assert(
      fc.property(block, block, (a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a]
        const left = (blockNumber: bigint) => {
          const state = lockState(lock(1n, 101n), { ...round, blockNumber }, 12)
          return state.state === 'waiting' ? state.secondsLeft : -1
        }
        expect(left(later)).toBeLessThanOrEqual(left(earlier))
        expect(left(later)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

it('the open locks are those that hold something, the next to open first', () => {
  const locks = [lock(0n, 0n), lock(1n, 107n), lock(2n, 99n), lock(3n, 104n), lock(4n, 104n)]
  const open = openLocks(locks, round, 12)
  expect(open.map(({ id, status }) => [id, status.state])).toEqual([
    [2n, 'withdrawable'],
    [3n, 'waiting'],
    [4n, 'waiting'],
    [1n, 'waiting'],
  ])
})

describe('the earliest withdrawal', () => {
  const delegator = { bondedAmount: 1n, delegate: null, lastClaimRound: 0n }
  const stake = { round, unbondingPeriod: 7n }

  it('is an unbonding period away, and a round later while the stake is pending', () => {
    const bonded = { ...delegator, status: 'bonded', startRound: 90n } as const
    expect(earliestWithdrawRound({ ...stake, delegator: bonded })).toBe(107n)
    const pending = { ...delegator, status: 'pending', startRound: 101n } as const
    expect(earliestWithdrawRound({ ...stake, delegator: pending })).toBe(108n)
  })
})

describe('the progress of a lock', () => {
  it('is counted in blocks of its unbonding period', () => {
    const stake = { round, unbondingPeriod: 7n }
    expect(unbondingProgress({ blocksLeft: 7n * 6_377n }, stake)).toBe(0)
    expect(unbondingProgress({ blocksLeft: 0n }, stake)).toBe(1)
  })
})
