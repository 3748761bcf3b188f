import {
  type Address,
  concatHex,
  getAddress,
  type Hash,
  type Hex,
  hexToBigInt,
  isAddressEqual,
  keccak256,
  type Log,
  numberToHex,
  parseEventLogs,
  size,
  slice,
  toRlp,
  zeroAddress,
} from 'viem'
import { bridgeAbi } from '@/lib/abi/bridge'
import { inboxAbi } from '@/lib/abi/inbox'

/** The transaction type of a retryable ticket's submission on L2; its hash is the ticket's id. */
const SUBMIT_RETRYABLE_TYPE = '0x69'

/** The kind under which the bridge delivers a retryable ticket. */
const SUBMIT_RETRYABLE_KIND = 9

/** The content of a retryable ticket's message, as the inbox packs it. Amounts in wei. */
export type TicketPayload = {
  to: Address
  l2CallValue: bigint
  /** `msg.value` of the call to the inbox. */
  l1Value: bigint
  maxSubmissionCost: bigint
  excessFeeRefundAddress: Address
  callValueRefundAddress: Address
  gasLimit: bigint
  maxFeePerGas: bigint
  data: Hex
}

/**
 * The bridge's part of the message: the sender (already aliased), the message number, and the base fee of its L1
 * block in wei.
 */
export type TicketMessage = { sequenceNumber: bigint; sender: Address; baseFeeL1: bigint }

export type Ticket = { id: Hash; sequenceNumber: bigint; payload: TicketPayload }

/** Eight words, the length of the data, the data. */
export function parseTicketPayload(message: Hex): TicketPayload {
  const word = (index: number) => slice(message, index * 32, (index + 1) * 32)
  const number = (index: number) => hexToBigInt(word(index))
  const address = (index: number) => getAddress(slice(word(index), 12))
  const length = Number(number(8))
  const start = 9 * 32
  if (size(message) < start + length)
    throw new RangeError('The message of the ticket is shorter than it says')
  return {
    to: address(0),
    l2CallValue: number(1),
    l1Value: number(2),
    maxSubmissionCost: number(3),
    excessFeeRefundAddress: address(4),
    callValueRefundAddress: address(5),
    gasLimit: number(6),
    maxFeePerGas: number(7),
    data: length === 0 ? '0x' : slice(message, start, start + length),
  }
}

/** The id of a ticket, as Nitro computes it: the hash of the L2 transaction that submits it. */
export function ticketId(l2ChainId: number, message: TicketMessage, payload: TicketPayload): Hash {
  const fields = [
    integer(BigInt(l2ChainId)),
    numberToHex(message.sequenceNumber, { size: 32 }),
    message.sender,
    integer(message.baseFeeL1),
    integer(payload.l1Value),
    integer(payload.maxFeePerGas),
    integer(payload.gasLimit),
    isAddressEqual(payload.to, zeroAddress) ? '0x' : payload.to,
    integer(payload.l2CallValue),
    payload.callValueRefundAddress,
    integer(payload.maxSubmissionCost),
    payload.excessFeeRefundAddress,
    payload.data,
  ] as const
  return keccak256(concatHex([SUBMIT_RETRYABLE_TYPE, toRlp(fields)]))
}

/** RLP writes integers without leading zero bytes, and zero as nothing. */
function integer(value: bigint): Hex {
  if (value === 0n) return '0x'
  const hex = value.toString(16)
  return hex.length % 2 === 0 ? `0x${hex}` : `0x0${hex}`
}

/**
 * The retryable tickets that an L1 transaction created, from the logs of its receipt: the bridge says who and when, the
 * inbox says what, and the message number joins the two.
 */
export function ticketsFromLogs(
  logs: readonly Log[],
  chain: { l2ChainId: number; bridge: Address; inbox: Address },
): readonly Ticket[] {
  const all = [...logs]
  const payloads = new Map(
    parseEventLogs({ abi: inboxAbi, eventName: 'InboxMessageDelivered', logs: all })
      .filter((log) => isAddressEqual(log.address, chain.inbox))
      .map((log) => [log.args.messageNum, log.args.data]),
  )
  return parseEventLogs({ abi: bridgeAbi, eventName: 'MessageDelivered', logs: all })
    .filter((log) => isAddressEqual(log.address, chain.bridge) && isAddressEqual(log.args.inbox, chain.inbox))
    .filter((log) => log.args.kind === SUBMIT_RETRYABLE_KIND)
    .flatMap(({ args }) => {
      const data = payloads.get(args.messageIndex)
      if (data === undefined) return []
      const payload = parseTicketPayload(data)
      const message = { sequenceNumber: args.messageIndex, sender: args.sender, baseFeeL1: args.baseFeeL1 }
      return [{ id: ticketId(chain.l2ChainId, message, payload), sequenceNumber: args.messageIndex, payload }]
    })
}
