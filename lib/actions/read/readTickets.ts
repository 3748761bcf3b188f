import { encodeEventTopics, type Hash, parseEventLogs } from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { ticketsFromLogs } from '@/lib/bridge/ticketId'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import type { Clients } from '@/lib/rpc/clients'
import { fetchLogs } from '@/lib/rpc/fetchLogs'
import { receiptOrNull } from '@/lib/rpc/receipts'
import type { LogFilter, OpenRange } from '@/lib/rpc/rpcLog'

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
 * Those of the tickets that the holder of the right to their call value has cancelled, in one request. Null when the
 * endpoint does not search so many blocks at once.
 */
export async function readCancelledTickets(
  clients: Pick<Clients, 'l2'>,
  tickets: readonly Hash[],
  range: OpenRange,
): Promise<ReadonlySet<Hash> | null> {
  if (tickets.length === 0) return new Set()
  const topics = encodeEventTopics({
    abi: arbRetryableTxAbi,
    eventName: 'Canceled',
    args: { ticketId: [...tickets] },
  })
  const filter: LogFilter = { address: ARB_RETRYABLE_TX, topics }
  try {
    const logs = await fetchLogs(clients.l2, { filter, range, isOptional: true })
    if (logs === null) return null
    const events = parseEventLogs({ abi: arbRetryableTxAbi, eventName: 'Canceled', logs: [...logs] })
    return new Set(events.map(({ args }) => args.ticketId))
  } catch {
    return null
  }
}
