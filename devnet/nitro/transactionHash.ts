import { type Address, concat, type Hex, keccak256, numberToHex, toHex, toRlp, zeroAddress } from 'viem'
import type { RetryableMessage } from './retryable'

/** RLP writes numbers without leading zeros, and zero as nothing. */
const integer = (value: bigint): Hex => (value === 0n ? '0x' : toHex(value))

/** A delayed message's number as the 32 bytes that transactions carry as `requestId`. */
export const requestId = (messageNumber: number): Hex => numberToHex(messageNumber, { size: 32 })

/** The hash of the transaction (type 0x69) that creates a retryable ticket; the ticket's id. */
export function ticketId(
  chainId: number,
  messageNumber: number,
  sender: Address,
  l1BaseFee: bigint,
  message: RetryableMessage,
): Hex {
  const fields = [
    integer(BigInt(chainId)),
    requestId(messageNumber),
    sender,
    integer(l1BaseFee),
    integer(message.deposit),
    integer(message.maxFeePerGas),
    integer(message.gasLimit),
    message.to === zeroAddress ? '0x' : message.to,
    integer(message.callValue),
    message.beneficiary,
    integer(message.maxSubmissionFee),
    message.feeRefundAddress,
    message.data,
  ] as const
  return keccak256(concat(['0x69', toRlp(fields)]))
}

/** The hash of the transaction (type 0x64) that brings ETH from L1. */
export function depositHash(
  chainId: number,
  messageNumber: number,
  sender: Address,
  to: Address,
  value: bigint,
): Hex {
  const fields = [integer(BigInt(chainId)), requestId(messageNumber), sender, to, integer(value)] as const
  return keccak256(concat(['0x64', toRlp(fields)]))
}
