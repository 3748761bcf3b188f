import * as v from 'valibot'
import {
  encodeEventTopics,
  type Hash,
  hexToBigInt,
  isAddressEqual,
  isHash,
  isHex,
  parseEventLogs,
  type TransactionReceipt,
} from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { bridgeAbi } from '@/lib/abi/bridge'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import { type MinedLog, numberTopic, parseClaims, parseL1Logs, parseL2Logs } from '@/lib/bridge/gatewayLogs'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import { readNitroBlocks } from '@/lib/rpc/readNitroBlocks'
import type { Search } from './findCounterparts'
import { type FoundLogs, nothingFound } from './foundLogs'

/** The transfers that a transaction shows: the logs in it, and the names of transfers of which it holds another part. */
export type Trace = {
  found: FoundLogs
  /** Logs among which are those of deposits' messages. */
  messages: readonly MinedLog[]
  positions: readonly bigint[]
  withdrawalIds: readonly bigint[]
  /** An L1 block before which the withdrawals were sent; null when the transaction does not tell. */
  before: bigint | null
}

export function isEmpty({ positions, withdrawalIds, found }: Trace): boolean {
  return positions.length + withdrawalIds.length + found.deposits.size + found.withdrawals.size === 0
}

/**
 * The transfers that an L1 transaction touches: withdrawals and resends by the gateway's logs, claims by the outbox's.
 */
export function traceL1(pair: ChainPair, receipt: TransactionReceipt): Trace {
  const { withdrawals, resends } = parseL1Logs(receipt.logs, openGateways(pair).l1)
  const claims = parseClaims(receipt.logs, pair)
  const found = nothingFound()
  for (const one of withdrawals) found.withdrawals.set(one.id, one)
  for (const one of resends) found.resends.set(one.sequenceNumber, one)
  for (const [position, claim] of claims) found.claims.set(position, claim)
  return {
    found,
    messages: [],
    positions: [...claims.keys()],
    withdrawalIds: unique(resends.map(({ id }) => id)).filter((id) => !found.withdrawals.has(id)),
    before: receipt.blockNumber,
  }
}

/**
 * The transfers that an L2 transaction touches: deposits and releases by the gateway's logs. A ticket, an attempt of
 * it and a redeem may hold none of these; they lead to their withdrawal through the ticket's message number.
 */
export async function traceL2(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  receipt: TransactionReceipt,
): Promise<Trace> {
  const gateway = openGateways(pair).l2
  const { deposits, releases } = parseL2Logs(receipt.logs, gateway)
  const found = nothingFound()
  for (const one of deposits) found.deposits.set(one.position, one)
  for (const one of releases) found.releases.set(one.id, one)
  const ids = unique([...found.releases.keys(), ...releasedAlready(receipt, pair)])
  const direct: Trace = { found, messages: receipt.logs, positions: [], withdrawalIds: ids, before: null }
  if (!isEmpty(direct)) {
    return ids.length === 0 ? direct : { ...direct, before: await l1BlockOf(clients, receipt.blockNumber) }
  }
  const tickets = [receipt.transactionHash, ...scheduledTickets(receipt)]
  const numbers = await Promise.all(tickets.map((hash) => messageNumber(clients, hash)))
  const known = unique(numbers.filter((number) => number !== null))
  if (known.length === 0) return direct
  const before = await l1BlockOf(clients, receipt.blockNumber)
  return traceMessages(clients, pair, search, { numbers: known, before })
}

function releasedAlready(receipt: TransactionReceipt, pair: ChainPair): readonly bigint[] {
  const again = parseEventLogs({
    abi: l2LptGatewayAbi,
    eventName: 'WithdrawAlreadyFinalized',
    logs: receipt.logs,
  })
  return again.filter((log) => isAddressEqual(log.address, openGateways(pair).l2)).map(({ args }) => args.id)
}

function scheduledTickets(receipt: TransactionReceipt): readonly Hash[] {
  return parseEventLogs({ abi: arbRetryableTxAbi, eventName: 'RedeemScheduled', logs: receipt.logs }).map(
    ({ args }) => args.ticketId,
  )
}

/** The L1 block that an L2 block knew: what L2 heard of was on L1 before it. */
async function l1BlockOf(clients: Clients, blockNumber: bigint): Promise<bigint | null> {
  return (await readNitroBlocks(clients, [blockNumber])).get(blockNumber)?.l1BlockNumber ?? null
}

/**
 * The fields that Nitro adds to transactions that come from L1: a ticket names its message, an attempt names its
 * ticket.
 */
const nitroTransaction = v.object({
  requestId: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => isHex(text)),
    ),
  ),
  ticketId: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => isHash(text)),
    ),
  ),
})

/** The message number of the ticket that a transaction is, or is an attempt of; null when it is neither. */
async function messageNumber(
  clients: Pick<Clients, 'l2'>,
  hash: Hash,
  isAttempt = false,
): Promise<bigint | null> {
  const transaction: unknown = await clients.l2.request({
    method: 'eth_getTransactionByHash',
    params: [hash],
  })
  const parsed = v.safeParse(nitroTransaction, transaction)
  if (!parsed.success) return null
  const { requestId, ticketId } = parsed.output
  if (requestId !== undefined && isHex(requestId)) return hexToBigInt(requestId)
  if (ticketId === undefined || !isHash(ticketId) || isAttempt) return null
  return messageNumber(clients, ticketId, true)
}

/** The withdrawals in the L1 transactions that sent messages. */
async function traceMessages(
  clients: Clients,
  pair: ChainPair,
  { heads, signal }: Search,
  { numbers, before }: { numbers: readonly bigint[]; before: bigint | null },
): Promise<Trace> {
  const [delivered] = encodeEventTopics({ abi: bridgeAbi, eventName: 'MessageDelivered', args: {} })
  const logs = await getLogs(clients.l1, {
    signal,
    filter: { address: pair.arbitrum.bridge, topics: [delivered, numbers.map(numberTopic)] },
    range: { from: pair.fromBlock.l1, to: before ?? heads.l1 },
    enough: (found) => found.length >= numbers.length,
  })
  const hashes = unique(logs.map((log) => log.transactionHash))
  const receipts = await Promise.all(hashes.map((hash) => getTransactionReceipt(clients.l1, { hash })))
  const { withdrawals, resends } = parseL1Logs(
    receipts.flatMap((receipt) => receipt.logs),
    openGateways(pair).l1,
  )
  const isMeant = ({ sequenceNumber }: { sequenceNumber: bigint }) => numbers.includes(sequenceNumber)
  const found = nothingFound()
  for (const one of withdrawals.filter(isMeant)) found.withdrawals.set(one.id, one)
  for (const one of resends.filter(isMeant)) found.resends.set(one.sequenceNumber, one)
  const ids = unique([...found.resends.values()].map(({ id }) => id))
  const withdrawalIds = ids.filter((id) => !found.withdrawals.has(id))
  return { found, messages: [], positions: [], withdrawalIds, before }
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
