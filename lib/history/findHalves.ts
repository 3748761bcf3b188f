import type { Clients } from '@/lib/actions/clients'
import { openGateways } from '@/lib/actions/gateways'
import { readReleased } from '@/lib/actions/readReleased'
import { readSpent } from '@/lib/actions/readSpent'
import { readReceivedTickets, readTicketIds } from '@/lib/actions/readTickets'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { BlockRange } from './blockRanges'
import type { Patience } from './endpoint'
import type { FoundLogs } from './foundLogs'
import { numberTopic, parseClaims, parseL1Logs, parseL2Logs, type ReleaseLog, TOPICS } from './gatewayLogs'
import { claimQuery } from './historyQueries'
import { readLogs } from './readLogs'

/** A search for the other halves of some transfers. */
export type Search = { heads: Record<Side, bigint>; patience: Patience }

/** Withdrawals by id, none of which is newer than `before` on L1. */
export async function findWithdrawals(
  clients: Clients,
  pair: ChainPair,
  { heads, patience }: Search,
  { ids, before }: { ids: readonly bigint[]; before: bigint | null },
) {
  if (ids.length === 0) return []
  const { l1: gateway } = openGateways(pair)
  const logs = await readLogs(clients.l1, {
    ...patience,
    filter: { address: gateway, topics: [TOPICS.withdrawInitiated, null, null, ids.map(numberTopic)] },
    range: { from: pair.fromBlock.l1, to: before ?? heads.l1 },
    enough: (found) => found.length >= ids.length,
  })
  return parseL1Logs(logs, gateway).withdrawals
}

/** Further tickets of withdrawals, none of which can be older than its withdrawal. */
export async function findResends(clients: Clients, pair: ChainPair, search: Search, found: FoundLogs) {
  const withdrawals = [...found.withdrawals.values()]
  if (withdrawals.length === 0) return
  const { l1: gateway } = openGateways(pair)
  const logs = await readLogs(clients.l1, {
    ...search.patience,
    filter: {
      address: gateway,
      topics: [TOPICS.withdrawResent, withdrawals.map(({ id }) => numberTopic(id))],
    },
    range: { from: least(withdrawals.map(({ log }) => log.blockNumber)), to: search.heads.l1 },
  })
  for (const one of parseL1Logs(logs, gateway).resends) found.resends.set(one.sequenceNumber, one)
}

/** The claims of those deposits that were claimed, whoever did it, unless they are known already. */
export async function findClaims(
  clients: Clients,
  pair: ChainPair,
  { heads, patience }: Search,
  { found, from }: { found: FoundLogs; from: bigint },
): Promise<void> {
  const unknown = [...found.deposits.keys()].filter((position) => !found.claims.has(position))
  const spent = await readSpent(clients, pair, unknown)
  if (spent.size === 0) return
  const logs = await readLogs(clients.l1, {
    ...patience,
    filter: claimQuery(pair, openGateways(pair)),
    range: { from, to: heads.l1 },
    enough: (logs) => {
      const claims = parseClaims(logs, pair)
      return [...spent].every((position) => claims.has(position))
    },
  })
  for (const [position, claim] of parseClaims(logs, pair)) {
    if (spent.has(position)) found.claims.set(position, claim)
  }
}

/**
 * Releases of withdrawals. A ticket is usually redeemed in the very block in which it arrives, so those blocks are
 * searched first, and what follows them only for what was released and not found there.
 */
export async function findReleases(
  clients: Clients,
  pair: ChainPair,
  { heads, patience }: Search,
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
    const logs = await readLogs(clients.l2, { ...patience, filter: { address: gateway, topics }, range })
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
