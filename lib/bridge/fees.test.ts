import fc from 'fast-check'
import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import inTests from '@/contracts/snapshots/GasTest.json'
import measured from '@/contracts/snapshots/gas-vs-peers.json'
import { claimCost, coversRise, LEAST_BRIDGE_GAS, ticketValue, withHeadroom } from './fees'

const wei = fc.bigInt({ min: 0n, max: 2n ** 64n })
const estimates = fc.record({ gasLimit: wei, maxFeePerGas: wei, maxSubmissionCost: wei })

describe('ticket fees', () => {
  it('come to submission plus gas, exactly', () => {
    expect(ticketValue({ gasLimit: 100_000n, maxFeePerGas: 7n, maxSubmissionCost: 11n })).toBe(700_011n)
  })

  it('add a third to the gas and leave the prices as they are', () => {
    const estimate = { gasLimit: 300_000n, maxFeePerGas: 7n, maxSubmissionCost: 11n }
    expect(withHeadroom(estimate, zeroAddress)).toEqual({
      gasLimit: 400_000n,
      maxFeePerGas: 7n,
      maxSubmissionCost: 11n,
      excessFeeRefundAddress: zeroAddress,
    })
  })

  it('never offer less gas than a release can need, nor less than was estimated', () => {
    fc.assert(
      fc.property(estimates, (estimate) => {
        const fees = withHeadroom(estimate, zeroAddress)
        expect(fees.gasLimit).toBeGreaterThanOrEqual(120_000n)
        expect(fees.gasLimit).toBeGreaterThanOrEqual(estimate.gasLimit)
      }),
    )
  })
})

it('a claim costs its gas at the price of L1', () => {
  expect(claimCost(10_000_000_000n)).toBe(1_600_000_000_000_000n)
  // Several in one transaction cost less than one each.
  expect(claimCost(10_000_000_000n, 3)).toBe(3_200_000_000_000_000n)
  expect(claimCost(1n, 0)).toBe(claimCost(1n))
})

describe('the fees of a ticket when it is signed', () => {
  const fees = { gasLimit: 1n, maxFeePerGas: 600n, maxSubmissionCost: 400n }
  it.each([
    ['nothing has risen', 100n, 100n, true],
    ['the submission has doubled', 200n, 100n, true],
    ['the submission has tripled', 300n, 100n, false],
    ['L2 is at its threefold', 100n, 300n, true],
    ['L2 is at its fourfold', 100n, 400n, false],
  ])('while %s', (_, submissionFee, l2GasPrice, expected) => {
    expect(coversRise(fees, { submissionFee, l2GasPrice })).toBe(expected)
  })
})

describe('the gas below which nobody can send an act', () => {
  it.each([
    ['deposit', measured.deposit.ours],
    ['withdraw', measured.withdrawAll.ours],
    ['resend', inTests.resend],
  ] as const)('refuses no %s that costs what was measured', (act, gas) => {
    expect(LEAST_BRIDGE_GAS[act]).toBeLessThan(BigInt(gas))
  })
})
