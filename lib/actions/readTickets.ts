import { encodeEventTopics, type Hash, parseEventLogs } from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { ticketsFromLogs } from '@/lib/bridge/ticketId'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import { type Endpoint, politeEndpoint } from '@/lib/history/endpoint'
import { requestLogs } from '@/lib/history/requestLogs'
import type { Clients } from './clients'
import { receiptOrNull } from './receipts'

/** The ids of tickets by their message number, from the receipts of the L1 transactions that sent them. */
export async function readTicketIds(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  tickets: readonly { sent: { hash: Hash } }[],
): Promise<ReadonlyMap<bigint, Hash>> {
  const hashes = [...new Set(tickets.map((ticket) => ticket.sent.hash))]
  const receipts = await Promise.all(hashes.map((hash) => getTransactionReceipt(clients.l1, { hash })))
  const { bridge, inbox } = pair.arbitrum
  const found = ticketsFromLogs(
    receipts.flatMap((receipt) => receipt.logs),
    { l2ChainId: pair.l2.id, bridge, inbox },
  )
  return new Map(found.map((ticket) => [ticket.sequenceNumber, ticket.id]))
}

/** A ticket that L2 has processed. */
export type ReceivedTicket = { blockNumber: bigint; creationFailed: boolean }

/** Those of the tickets that L2 has processed: a ticket's id is the hash of the L2 transaction that submits it. */
export async function readReceivedTickets(
  clients: Pick<Clients, 'l2'>,
  ids: Iterable<Hash>,
): Promise<ReadonlyMap<Hash, ReceivedTicket>> {
  const received = [...ids].map(async (id) => {
    const receipt = await receiptOrNull(clients.l2, id)
    if (receipt === null) return []
    const ticket = { blockNumber: receipt.blockNumber, creationFailed: receipt.status === 'reverted' }
    return [[id, ticket] as const]
  })
  return new Map((await Promise.all(received)).flat())
}

/**
 * Those of the tickets that were cancelled by who holds the right to their call value, in one request. None when the
 * endpoint does not search so many blocks at once: it matters for a sentence, and for nothing that is done.
 * @param gone the tickets, with the L2 blocks in which they came
 */
export async function readCancelledTickets(
  clients: Pick<Clients, 'l2'>,
  gone: ReadonlyMap<Hash, bigint>,
  head: bigint,
): Promise<ReadonlySet<Hash>> {
  const [from] = [...gone.values()].sort((a, b) => Number(a - b))
  if (from === undefined) return new Set()
  const ticketId = [...gone.keys()]
  const topics = encodeEventTopics({ abi: arbRetryableTxAbi, eventName: 'Canceled', args: { ticketId } })
  const once: Endpoint = { ...politeEndpoint(clients.l2), ask: (request) => request() }
  try {
    const logs = await requestLogs(once, { address: ARB_RETRYABLE_TX, topics }, { from, to: head })
    const events = parseEventLogs({ abi: arbRetryableTxAbi, eventName: 'Canceled', logs: [...logs] })
    return new Set(events.map(({ args }) => args.ticketId))
  } catch {
    return new Set()
  }
}
