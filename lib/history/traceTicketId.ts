import type { Hash } from 'viem'
import { openGateways } from '@/lib/actions/gateways'
import { readTicketIds } from '@/lib/actions/read/readTickets'
import { parseL1Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import type { Search } from './findCounterparts'

/** A ticket that is older has arrived, or will be found by the transaction that sent it. In L1 blocks: half a day. */
const RECENT_BLOCKS = 3_600n

/** So many of the newest are looked at. */
const MOST = 40

/**
 * The L1 transaction that sent a ticket which L2 does not know yet; null when none of the recent ones has this id. A
 * ticket's id is a hash of its content, so that L1's logs give it before L2 has the ticket.
 */
export async function traceTicketId(
  clients: Clients,
  pair: ChainPair,
  { heads, signal }: Search,
  id: Hash,
): Promise<Hash | null> {
  const { l1: gateway } = openGateways(pair)
  const earliest = heads.l1 > RECENT_BLOCKS ? heads.l1 - RECENT_BLOCKS : 0n
  const logs = await getLogs(clients.l1, {
    signal,
    filter: { address: gateway, topics: [[TOPICS.withdrawInitiated, TOPICS.withdrawResent]] },
    range: { from: earliest > pair.fromBlock.l1 ? earliest : pair.fromBlock.l1, to: heads.l1 },
  })
  const { withdrawals, resends } = parseL1Logs(logs, gateway)
  const sent = [...withdrawals, ...resends].slice(-MOST)
  const ids = await readTicketIds(
    clients,
    pair,
    sent.map(({ log }) => ({ sent: { hash: log.transactionHash } })),
  )
  const found = sent.find(({ sequenceNumber }) => ids.get(sequenceNumber) === id)
  return found === undefined ? null : found.log.transactionHash
}
