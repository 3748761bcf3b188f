import { describe, expect, it } from 'vitest'
import { journeyScale } from './scale'

const round = { current: 4_000n, length: 6_377n, startBlock: 0n, blockNumber: 0n, initialized: true }

describe('journeyScale', () => {
  it('counts both waits in L1 blocks, the wait for the report included', () => {
    const scale = journeyScale(
      { unbondingPeriod: 7n, round },
      { confirmPeriodBlocks: 45_818n, l1BlockSeconds: 12 },
    )
    expect(scale).toEqual({ unbonding: 7 * 6_377 * 12, challenge: (45_818 + 300) * 12 })
  })
})
