import { EthDepositMessage } from '@arbitrum/sdk'
import { ParentToChildMessage } from '@arbitrum/sdk/dist/lib/message/ParentToChildMessage'
import { BigNumber } from 'ethers'
import fc from 'fast-check'
import { type Address, getAddress, type Hex, numberToHex, zeroAddress } from 'viem'
import { expect, it } from 'vitest'
import { depositHash, ticketId } from './transactionHash'

const address = fc
  .bigInt({ min: 1n, max: 2n ** 160n - 1n })
  .map((value): Address => getAddress(numberToHex(value, { size: 20 })))
const amount = fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 2n ** 96n }))
const data = fc.uint8Array({ maxLength: 200 }).map((bytes): Hex => `0x${Buffer.from(bytes).toString('hex')}`)

it('names tickets as the SDK does', () => {
  const ticket = fc.record({
    to: fc.oneof(fc.constant<Address>(zeroAddress), address),
    callValue: amount,
    deposit: amount,
    maxSubmissionFee: amount,
    feeRefundAddress: address,
    beneficiary: address,
    gasLimit: amount,
    maxFeePerGas: amount,
    data,
  })
  fc.assert(
    fc.property(fc.nat(100_000), address, amount, ticket, (number, sender, l1BaseFee, message) => {
      const expected = ParentToChildMessage.calculateSubmitRetryableId(
        412346,
        sender,
        BigNumber.from(number),
        BigNumber.from(l1BaseFee),
        message.to,
        BigNumber.from(message.callValue),
        BigNumber.from(message.deposit),
        BigNumber.from(message.maxSubmissionFee),
        message.feeRefundAddress,
        message.beneficiary,
        BigNumber.from(message.gasLimit),
        BigNumber.from(message.maxFeePerGas),
        message.data,
      )
      expect(ticketId(412346, number, sender, l1BaseFee, message)).toBe(expected)
    }),
  )
})

it('names deposits of ETH as the SDK does', () => {
  fc.assert(
    fc.property(fc.nat(100_000), address, address, amount, (number, from, to, value) => {
      const expected = EthDepositMessage.calculateDepositTxId(
        412346,
        BigNumber.from(number),
        from,
        to,
        BigNumber.from(value),
      )
      expect(depositHash(412346, number, from, to, value)).toBe(expected)
    }),
  )
})
