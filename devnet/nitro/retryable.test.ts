import { concat, encodeAbiParameters, type Hex, numberToHex, pad } from 'viem'
import { expect, it } from 'vitest'
import { applyAlias } from './addresses'
import { minimumGas } from './gas'
import { parseRetryable, submissionFee } from './retryable'

const [to, refund, beneficiary] = [
  '0x00000000000000000000000000000000000000aA',
  '0x00000000000000000000000000000000000000bB',
  '0x00000000000000000000000000000000000000cC',
] as const

function payload(data: Hex): Hex {
  const word = (value: bigint | Hex) =>
    pad(typeof value === 'bigint' ? numberToHex(value) : value, { size: 32 })
  const words = [to, 1n, 2n, 3n, refund, beneficiary, 4n, 5n, BigInt((data.length - 2) / 2)] as const
  return concat([...words.map(word), data])
}

it('reads what the Inbox packs', () => {
  expect(parseRetryable(payload('0x0a0b'))).toMatchObject({
    callValue: 1n,
    deposit: 2n,
    maxSubmissionFee: 3n,
    gasLimit: 4n,
    maxFeePerGas: 5n,
    data: '0x0a0b',
  })
  const { to: target, feeRefundAddress, beneficiary: owner, data } = parseRetryable(payload('0x'))
  expect([target, feeRefundAddress, owner].map((one) => BigInt(one))).toEqual([0xaan, 0xbbn, 0xccn])
  expect(data).toBe('0x')
})

it('charges for a ticket by the size of its data', () => {
  expect(submissionFee('0x', 10n)).toBe(14_000n)
  expect(submissionFee('0x0a0b', 10n)).toBe(14_120n)
})

it('wraps around when it applies the alias', () => {
  expect(applyAlias('0x0000000000000000000000000000000000000000')).toBe(
    '0x1111000000000000000000000000000000001111',
  )
  expect(applyAlias('0xfFfFFFffFffFfFfFFffFfFFfFfFfffFfFFffFFff')).toBe(
    '0x1111000000000000000000000000000000001110',
  )
})

it('knows the least gas that a call is accepted with', () => {
  expect(minimumGas('0x')).toBe(21_000n)
  const data = encodeAbiParameters([{ type: 'uint256' }], [1n])
  // 31 zero bytes and one other: the floor of EIP-7623 is higher than the plain price.
  expect(minimumGas(data)).toBe(21_000n + 10n * (31n + 4n))
})
