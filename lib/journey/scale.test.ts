import { describe, expect, it } from 'vitest'
import { elapsedShare, journeyScale } from './scale'

const round = { current: 4_000n, length: 6_377n, startBlock: 0n, blockNumber: 0n, initialized: true }

describe('journeyScale', () => {
  it('counts both waits in L1 blocks', () => {
    const scale = journeyScale(
      { unbondingPeriod: 7n, round },
      { confirmPeriodBlocks: 45_818n, l1BlockSeconds: 12 },
    )
    expect(scale).toEqual({ unbonding: 7 * 6_377 * 12, challenge: 45_818 * 12 })
  })
})

describe('behind', () => {
  it('grows from nothing to all of the wait', () => {
    expect(elapsedShare(100, 100)).toBe(0)
    expect(elapsedShare(25, 100)).toBe(0.75)
    expect(elapsedShare(0, 100)).toBe(1)
  })

  it('stays within the wait when the end is late, and when there is nothing to wait for', () => {
    expect(elapsedShare(130, 100)).toBe(0)
    expect(elapsedShare(0, 0)).toBe(1)
  })
})
