import { type Address, getAddress, type Hex, hexToBigInt, size, slice } from 'viem'

/** A retryable ticket, as a message of the delayed inbox carries it. Amounts in wei. */
export type RetryableMessage = {
  to: Address
  callValue: bigint
  deposit: bigint
  maxSubmissionFee: bigint
  feeRefundAddress: Address
  beneficiary: Address
  gasLimit: bigint
  maxFeePerGas: bigint
  data: Hex
}

/** Reads the payload that the Inbox packs for message kind 9: nine words and the call's data. */
export function parseRetryable(payload: Hex): RetryableMessage {
  const word = (index: number) => slice(payload, index * 32, (index + 1) * 32)
  const number = (index: number) => hexToBigInt(word(index))
  const address = (index: number) => getAddress(slice(word(index), 12))
  const dataLength = Number(number(8))
  return {
    to: address(0),
    callValue: number(1),
    deposit: number(2),
    maxSubmissionFee: number(3),
    feeRefundAddress: address(4),
    beneficiary: address(5),
    gasLimit: number(6),
    maxFeePerGas: number(7),
    data: dataLength === 0 ? '0x' : slice(payload, size(payload) - dataLength),
  }
}

/** Arbitrum's fee for keeping a ticket, in wei: by the size of its data and L1's base fee when it was sent. */
export const submissionFee = (data: Hex, l1BaseFee: bigint): bigint =>
  l1BaseFee * (1400n + 6n * BigInt(size(data)))
