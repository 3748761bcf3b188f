import { describe, expect, it } from 'vitest'
import { raised } from './fees'

const fees = (baseFee: bigint) => ({
  baseFee,
  now: baseFee + 1n,
  maxFeePerGas: baseFee * 2n + 1n,
  maxPriorityFeePerGas: 1n,
})

describe('fees in the place of others', () => {
  const last = { maxFeePerGas: 100n, maxPriorityFeePerGas: 10n }

  it('are those of now when they have risen by more', () =>
    expect(raised(last, fees(500n))).toMatchObject({ maxFeePerGas: 1001n, maxPriorityFeePerGas: 13n }))

  it('are raised by a fifth at least, which every node takes', () => {
    const { maxFeePerGas, maxPriorityFeePerGas } = raised(last, fees(1n))
    expect(maxFeePerGas * 100n).toBeGreaterThan(last.maxFeePerGas * 112n)
    expect(maxPriorityFeePerGas * 100n).toBeGreaterThan(last.maxPriorityFeePerGas * 112n)
  })
})
