import { ParentToChildMessage } from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import fc from 'fast-check'
import {
  type Address,
  concatHex,
  encodeAbiParameters,
  encodeEventTopics,
  getAddress,
  type Hex,
  isHex,
  type Log,
  numberToHex,
  padHex,
  size,
  slice,
  toHex,
  zeroAddress,
} from 'viem'
import { describe, expect, it } from 'vitest'
import { bridgeAbi } from '@/lib/abi/bridge'
import { inboxAbi } from '@/lib/abi/inbox'
import { parseTicketPayload, type TicketPayload, ticketId, ticketsFromLogs } from './ticketId'

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((value) => toHex(value))
const address = bytes(20).map((hex) => getAddress(hex))
const uint = (bits: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n })

const payloads: fc.Arbitrary<TicketPayload> = fc.record({
  to: fc.oneof(address, fc.constant<Address>(zeroAddress)),
  l2CallValue: uint(128),
  l1Value: uint(128),
  maxSubmissionCost: uint(128),
  excessFeeRefundAddress: address,
  callValueRefundAddress: address,
  gasLimit: uint(64),
  maxFeePerGas: uint(96),
  data: fc.uint8Array({ maxLength: 200 }).map((value) => toHex(value)),
})
const messages = fc.record({ sequenceNumber: uint(64), sender: address, baseFeeL1: uint(64) })

/** As the inbox packs it. */
function pack(payload: TicketPayload): Hex {
  const words = [
    padHex(payload.to, { size: 32 }),
    ...[payload.l2CallValue, payload.l1Value, payload.maxSubmissionCost].map((n) =>
      numberToHex(n, { size: 32 }),
    ),
    padHex(payload.excessFeeRefundAddress, { size: 32 }),
    padHex(payload.callValueRefundAddress, { size: 32 }),
    ...[payload.gasLimit, payload.maxFeePerGas, BigInt(size(payload.data))].map((n) =>
      numberToHex(n, { size: 32 }),
    ),
  ]
  return concatHex([...words, payload.data])
}

describe('a ticket', () => {
  it('has the id that the Arbitrum SDK computes', () => {
    const big = (value: bigint) => BigNumber.from(value)
    fc.assert(
      fc.property(payloads, messages, (payload, message) => {
        const expected = ParentToChildMessage.calculateSubmitRetryableId(
          412_346,
          message.sender,
          big(message.sequenceNumber),
          big(message.baseFeeL1),
          payload.to,
          big(payload.l2CallValue),
          big(payload.l1Value),
          big(payload.maxSubmissionCost),
          payload.excessFeeRefundAddress,
          payload.callValueRefundAddress,
          big(payload.gasLimit),
          big(payload.maxFeePerGas),
          payload.data,
        )
        expect(ticketId(412_346, message, payload)).toBe(expected)
      }),
    )
  })

  it('is read back from what the inbox packs', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        expect(parseTicketPayload(pack(payload))).toEqual(payload)
      }),
    )
  })

  it('is refused when its message is cut short', () => {
    const payload: TicketPayload = {
      to: zeroAddress,
      l2CallValue: 0n,
      l1Value: 0n,
      maxSubmissionCost: 0n,
      excessFeeRefundAddress: zeroAddress,
      callValueRefundAddress: zeroAddress,
      gasLimit: 0n,
      maxFeePerGas: 0n,
      data: '0x112233',
    }
    const packed = pack(payload)
    expect(() => parseTicketPayload(slice(packed, 0, size(packed) - 1))).toThrow(RangeError)
  })
})

describe('the tickets of a transaction', () => {
  const bridge = padHex('0x01', { size: 20 })
  const inbox = padHex('0x02', { size: 20 })
  const other = padHex('0x03', { size: 20 })
  const [payload = undefined] = fc.sample(payloads, { numRuns: 1, seed: 1 })
  if (payload === undefined) throw new Error('no sample')
  const packed = pack(payload)

  const topicsOf = ([first, ...rest]: readonly [Hex, ...unknown[]]): Log['topics'] => [
    first,
    ...rest.filter((topic) => isHex(topic)),
  ]
  const log = (at: Address, topics: Log['topics'], data: Hex): Log => ({
    address: at,
    topics,
    data,
    blockHash: padHex('0x', { size: 32 }),
    blockNumber: 1n,
    logIndex: 0,
    transactionHash: padHex('0x', { size: 32 }),
    transactionIndex: 0,
    removed: false,
  })
  const delivered = (number: bigint, { kind = 9, at = bridge, through = inbox } = {}) =>
    log(
      at,
      topicsOf(
        encodeEventTopics({
          abi: bridgeAbi,
          eventName: 'MessageDelivered',
          args: { messageIndex: number, beforeInboxAcc: padHex('0x', { size: 32 }) },
        }),
      ),
      encodeAbiParameters(
        [
          { type: 'address' },
          { type: 'uint8' },
          { type: 'address' },
          { type: 'bytes32' },
          { type: 'uint256' },
          { type: 'uint64' },
        ],
        [through, kind, other, padHex('0x', { size: 32 }), 7n, 1n],
      ),
    )
  const sent = (number: bigint, at = inbox) =>
    log(
      at,
      topicsOf(
        encodeEventTopics({
          abi: inboxAbi,
          eventName: 'InboxMessageDelivered',
          args: { messageNum: number },
        }),
      ),
      encodeAbiParameters([{ type: 'bytes' }], [packed]),
    )
  const chain = { l2ChainId: 412_346, bridge, inbox }

  it('are found by joining bridge and inbox by message number', () => {
    const tickets = ticketsFromLogs([delivered(8n), sent(8n), delivered(9n), sent(9n)], chain)
    expect(tickets.map((ticket) => ticket.sequenceNumber)).toEqual([8n, 9n])
    expect(tickets[0]).toEqual({
      id: ticketId(412_346, { sequenceNumber: 8n, sender: other, baseFeeL1: 7n }, payload),
      sequenceNumber: 8n,
      payload,
    })
  })

  it.each([
    ['another kind of message', [delivered(8n, { kind: 12 }), sent(8n)]],
    ["somebody else's bridge", [delivered(8n, { at: other }), sent(8n)]],
    ["somebody else's inbox", [delivered(8n, { through: other }), sent(8n, other)]],
    ['half a message', [delivered(8n)]],
  ])('do not include %s', (_, logs) => {
    expect(ticketsFromLogs(logs, chain)).toEqual([])
  })
})
