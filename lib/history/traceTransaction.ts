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
import type { Clients } from '@/lib/actions/clients'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import { claimsByPosition } from './completeTransfers'
import type { Search } from './findLogs'
import { numberTopic, parseL1Logs, parseL2Logs } from './gatewayLogs'
import { readLogs } from './readLogs'

/** The transfers that a transaction touches, by name. */
export type Trace = { positions: readonly bigint[]; withdrawalIds: readonly bigint[] }

/** What an L1 transaction touches: withdrawals and resends by the gateway's logs, claims by the outbox's. */
export function traceL1(pair: ChainPair, receipt: TransactionReceipt): Trace {
  const { withdrawals, resends } = parseL1Logs(receipt.logs, openGateways(pair).l1)
  return {
    positions: [...claimsByPosition(receipt.logs, pair).keys()],
    withdrawalIds: unique([...withdrawals, ...resends].map(({ id }) => id)),
  }
}

/**
 * What an L2 transaction touches: deposits and releases by the gateway's logs. A ticket, an attempt of it and a redeem
 * may hold none of these; they lead to their withdrawal through the ticket's message number.
 */
export async function traceL2(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  receipt: TransactionReceipt,
): Promise<Trace> {
  const direct = traceL2Logs(pair, receipt)
  if (direct.positions.length + direct.withdrawalIds.length > 0) return direct

  const tickets = [receipt.transactionHash, ...scheduledTickets(receipt)]
  const numbers = await Promise.all(tickets.map((hash) => messageNumber(clients, hash)))
  const known = unique(numbers.filter((number) => number !== null))
  return { positions: [], withdrawalIds: await withdrawalsOfMessages(clients, pair, search, known) }
}

function traceL2Logs(pair: ChainPair, receipt: TransactionReceipt): Trace {
  const gateway = openGateways(pair).l2
  const { deposits, releases } = parseL2Logs(receipt.logs, gateway)
  const again = parseEventLogs({
    abi: l2LptGatewayAbi,
    eventName: 'WithdrawAlreadyFinalized',
    logs: receipt.logs,
  })
    .filter((log) => isAddressEqual(log.address, gateway))
    .map(({ args }) => args.id)
  return {
    positions: deposits.map(({ position }) => position),
    withdrawalIds: unique([...releases.map(({ id }) => id), ...again]),
  }
}

function scheduledTickets(receipt: TransactionReceipt): readonly Hash[] {
  return parseEventLogs({ abi: arbRetryableTxAbi, eventName: 'RedeemScheduled', logs: receipt.logs }).map(
    ({ args }) => args.ticketId,
  )
}

/** What Nitro adds to transactions that come from L1: a ticket names its message, an attempt names its ticket. */
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

async function withdrawalsOfMessages(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  numbers: readonly bigint[],
): Promise<readonly bigint[]> {
  if (numbers.length === 0) return []
  const [delivered] = encodeEventTopics({ abi: bridgeAbi, eventName: 'MessageDelivered', args: {} })
  const logs = await readLogs(clients.l1, {
    filter: { address: pair.arbitrum.bridge, topics: [delivered, numbers.map(numberTopic)] },
    range: { from: pair.fromBlock.l1, to: search.heads.l1 },
  })
  const hashes = unique(logs.map((log) => log.transactionHash))
  const receipts = await Promise.all(hashes.map((hash) => getTransactionReceipt(clients.l1, { hash })))
  const { withdrawals, resends } = parseL1Logs(
    receipts.flatMap((receipt) => receipt.logs),
    openGateways(pair).l1,
  )
  return unique(
    [...withdrawals, ...resends]
      .filter(({ sequenceNumber }) => numbers.includes(sequenceNumber))
      .map(({ id }) => id),
  )
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
