import { openGateways } from '@/lib/actions/gateways'
import { readReleased } from '@/lib/actions/read/readReleased'
import { readSpent } from '@/lib/actions/read/readSpent'
import { readReceivedTickets, readTicketIds } from '@/lib/actions/read/readTickets'
import {
  type MinedLog,
  numberTopic,
  parseClaims,
  parseL1Logs,
  parseL2Logs,
  type ReleaseLog,
  type ResendLog,
  TOPICS,
} from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import type { Clients } from '@/lib/rpc/clients'
import { fetchLogs } from '@/lib/rpc/fetchLogs'
import { getLogs } from '@/lib/rpc/getLogs'
import type { FoundLogs } from './foundLogs'
import { claimQuery } from './historyQueries'

/** A search for the other chain's side of some transfers. */
export type Search = {
  heads: Record<Side, bigint>
  signal?: AbortSignal | undefined
}

/** Withdrawals by id, none of which is newer than `before` on L1. */
export async function findWithdrawals(
  clients: Clients,
  pair: ChainPair,
  { heads, signal }: Search,
  { ids, before }: { ids: readonly bigint[]; before: bigint | null },
) {
  if (ids.length === 0) return []
  const { l1: gateway } = openGateways(pair)
  const filter = { address: gateway, topics: [TOPICS.withdrawInitiated, null, null, ids.map(numberTopic)] }
  const from = pair.fromBlock.l1
  const logs =
    (await fetchLogs(clients.l1, { signal, filter, range: { from, to: 'latest' } })) ??
    (await getLogs(clients.l1, {
      signal,
      filter,
      range: { from, to: before ?? heads.l1 },
      enough: (found) => found.length >= ids.length,
    }))
  return parseL1Logs(logs, gateway).withdrawals
}

/**
 * Further tickets of withdrawals, asked for by ids while the withdrawals themselves may still be looked for; null where the
 * provider does not search the whole chain at once.
 */
export async function fetchResends(
  clients: Clients,
  pair: ChainPair,
  { signal }: Search,
  ids: readonly bigint[],
): Promise<readonly ResendLog[] | null> {
  if (ids.length === 0) return []
  const { l1: gateway } = openGateways(pair)
  const filter = { address: gateway, topics: [TOPICS.withdrawResent, ids.map(numberTopic)] }
  const logs = await fetchLogs(clients.l1, {
    signal,
    filter,
    range: { from: pair.fromBlock.l1, to: 'latest' },
  })
  return logs && parseL1Logs(logs, gateway).resends
}

/** The same in pieces. None can be older than its withdrawal, of which the block is known. */
export async function getResends(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  found: FoundLogs,
): Promise<readonly ResendLog[]> {
  const withdrawals = [...found.withdrawals.values()]
  if (withdrawals.length === 0) return []
  const { l1: gateway } = openGateways(pair)
  const logs = await getLogs(clients.l1, {
    signal: search.signal,
    filter: {
      address: gateway,
      topics: [TOPICS.withdrawResent, withdrawals.map(({ id }) => numberTopic(id))],
    },
    range: { from: least(withdrawals.map(({ log }) => log.blockNumber)), to: search.heads.l1 },
  })
  return parseL1Logs(logs, gateway).resends
}

/** The claims of those deposits that were claimed, whoever did it, unless they are known already. */
export async function findClaims(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { found, from }: { found: FoundLogs; from: bigint },
): Promise<void> {
  const unknown = [...found.deposits.keys()].filter((position) => !found.claims.has(position))
  if (unknown.length === 0) return
  const filter = claimQuery(pair, openGateways(pair))
  const logs =
    (await fetchLogs(clients.l1, { signal: search.signal, filter, range: { from, to: 'latest' } })) ??
    (await searchClaims(clients, pair, search, { positions: unknown, from }))
  const claims = parseClaims(logs, pair)
  for (const position of unknown) {
    const claim = claims.get(position)
    if (claim !== undefined) found.claims.set(position, claim)
  }
}

/** The same in pieces, and only as long as there is a claim to be found. */
async function searchClaims(
  clients: Clients,
  pair: ChainPair,
  { heads, signal }: Search,
  { positions, from }: { positions: readonly bigint[]; from: bigint },
): Promise<readonly MinedLog[]> {
  const spent = await readSpent(clients, pair, positions)
  if (spent.size === 0) return []
  return getLogs(clients.l1, {
    signal,
    filter: claimQuery(pair, openGateways(pair)),
    range: { from, to: heads.l1 },
    enough: (logs) => {
      const claims = parseClaims(logs, pair)
      return [...spent].every((position) => claims.has(position))
    },
  })
}

/**
 * Releases of withdrawals, asked for by ids; null where the provider does not search the whole chain at once.
 */
export async function fetchReleases(
  clients: Clients,
  pair: ChainPair,
  { signal }: Search,
  ids: readonly bigint[],
): Promise<readonly ReleaseLog[] | null> {
  if (ids.length === 0) return []
  const { l2: gateway } = openGateways(pair)
  const filter = { address: gateway, topics: [TOPICS.withdrawFinalized, ids.map(numberTopic)] }
  const logs = await fetchLogs(clients.l2, {
    signal,
    filter,
    range: { from: pair.fromBlock.l2, to: 'latest' },
  })
  return logs && parseL2Logs(logs, gateway).releases
}

/**
 * The same in pieces. A ticket is usually redeemed in the very block in which it arrives, so those blocks are searched
 * first, and later blocks only for releases that were not found there.
 */
export async function findReleases(
  clients: Clients,
  pair: ChainPair,
  { heads, signal }: Search,
  found: FoundLogs,
): Promise<void> {
  const released = await readReleased(
    clients,
    pair,
    [...found.withdrawals.keys()].filter((id) => !found.releases.has(id)),
  )
  if (released.size === 0) return
  const { l2: gateway } = openGateways(pair)
  const topics = [TOPICS.withdrawFinalized, [...released].map(numberTopic)]
  const add = (releases: readonly ReleaseLog[]) => {
    for (const one of releases) found.releases.set(one.id, one)
  }
  const isFound = () => [...released].every((id) => found.releases.has(id))
  const searchL2 = async (range: BlockRange) => {
    const logs = await getLogs(clients.l2, { signal, filter: { address: gateway, topics }, range })
    add(parseL2Logs(logs, gateway).releases)
  }
  const blocks = await arrivalBlocks(clients, pair, found)
  await Promise.all(blocks.map((block) => searchL2({ from: block, to: block })))
  if (!isFound() && blocks.length > 0) await searchL2({ from: least(blocks), to: heads.l2 })
}

async function arrivalBlocks(
  clients: Clients,
  pair: ChainPair,
  found: FoundLogs,
): Promise<readonly bigint[]> {
  const sent = [...found.withdrawals.values(), ...found.resends.values()]
  const ids = await readTicketIds(
    clients,
    pair,
    sent.map(({ log }) => ({ sent: { hash: log.transactionHash } })),
  )
  const received = await readReceivedTickets(clients, ids.values())
  return [...new Set([...received.values()].map((ticket) => ticket.blockNumber))]
}

function least(blocks: readonly bigint[]): bigint {
  const [first = 0n] = blocks.toSorted((a, b) => Number(a - b))
  return first
}
