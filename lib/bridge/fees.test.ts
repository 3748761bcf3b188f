import fc from 'fast-check'
import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import inTests from '@/contracts/snapshots/GasTest.json'
import measured from '@/contracts/snapshots/gas-vs-peers.json'
import { claimCost, coversRise, feesToSign, LEAST_BRIDGE_GAS, ticketValue, withHeadroom } from './fees'

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

describe('the fees that are signed after an estimate at the press', () => {
  /** An estimate at these multiples of the prices of now. */
  const at = (submission: bigint, l2GasPrice = 1n, gasLimit = 120_000n) => ({
    gasLimit,
    maxFeePerGas: 600n * l2GasPrice,
    maxSubmissionCost: 4_000_000n * submission,
    excessFeeRefundAddress: zeroAddress,
  })
  const shown = at(10n, 10n)

  it.each([
    ['those of now, when nothing moved', at(10n, 10n), 'now'],
    ['those of now, when they fell', at(3n, 4n), 'now'],
    ['those of now, when one rose and the sum fell', at(30n, 1n), 'now'],
    ['the shown ones, when prices rose by a block or two', at(12n, 11n), 'shown'],
    ['the shown ones, when prices doubled', at(20n, 20n), 'shown'],
    ['none, when the submission more than doubled', at(21n, 10n), null],
    ['none, when L2 more than doubled', at(10n, 21n), null],
    ['none, at the threefold', at(30n, 10n), null],
    ['none, at the tenfold', at(100n, 10n), null],
    ['the shown ones, when the release takes a little more gas', at(10n, 10n, 120_100n), 'shown'],
    ['none, when the release takes half as much again', at(10n, 10n, 180_000n), null],
  ])('are %s', (_, now, expected) => {
    const signed = feesToSign(shown, now)
    expect(signed).toBe(expected === 'now' ? now : expected === 'shown' ? shown : null)
  })

  it('never come to more than was shown', () => {
    fc.assert(
      fc.property(estimates, estimates, (before, now) => {
        const signed = feesToSign(withHeadroom(before, zeroAddress), withHeadroom(now, zeroAddress))
        const most = ticketValue(withHeadroom(before, zeroAddress))
        expect(signed === null || ticketValue(signed) <= most).toBe(true)
      }),
    )
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
