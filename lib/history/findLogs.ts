import type { Hex } from 'viem'
import type { Clients } from '@/lib/actions/clients'
import { openGateways } from '@/lib/actions/gateways'
import { readReceivedTickets, readTicketIds } from '@/lib/actions/readTickets'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Wait } from './backOff'
import type { BlockRange } from './divideRange'
import {
  addressTopic,
  type ClaimLog,
  type DepositLog,
  type MinedLog,
  numberTopic,
  parseL1Logs,
  parseL2Logs,
  type ReleaseLog,
  type ResendLog,
  TOPICS,
  type WithdrawLog,
} from './gatewayLogs'
import { readLogs, type TopicFilter } from './readLogs'

/** One search: the chains up to their heads, and what to tell meanwhile. */
export type Search = {
  heads: Record<Side, bigint>
  onBlocks?: (blocks: bigint) => void
  signal?: AbortSignal
  /** How to wait while a provider is busy; real time when left out. */
  wait?: Wait
}

/** Logs of a gateway from a block up to the head. */
export function searchGateway(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  on: { side: Side; topics: readonly TopicFilter[]; range?: BlockRange },
): Promise<readonly MinedLog[]> {
  const { heads, ...how } = search
  return readLogs(clients[on.side], {
    filter: { address: openGateways(pair)[on.side], topics: on.topics },
    range: on.range ?? { from: pair.fromBlock[on.side], to: heads[on.side] },
    ...how,
  })
}

export async function findDeposits(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  positions: readonly bigint[],
): Promise<readonly DepositLog[]> {
  if (positions.length === 0) return []
  const topics = [TOPICS.depositInitiated, null, null, positions.map(numberTopic)]
  const logs = await searchGateway(clients, pair, search, { side: 'l2', topics })
  return parseL2Logs(logs, openGateways(pair).l2).deposits
}

export async function findWithdrawals(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  ids: readonly bigint[],
): Promise<readonly WithdrawLog[]> {
  if (ids.length === 0) return []
  const topics = [TOPICS.withdrawInitiated, null, null, ids.map(numberTopic)]
  const logs = await searchGateway(clients, pair, search, { side: 'l1', topics })
  return parseL1Logs(logs, openGateways(pair).l1).withdrawals
}

/** Further tickets of withdrawals, none of which can be older than its withdrawal. */
export async function findResends(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  withdrawals: readonly WithdrawLog[],
): Promise<readonly ResendLog[]> {
  if (withdrawals.length === 0) return []
  const topics = [TOPICS.withdrawResent, withdrawals.map(({ id }) => numberTopic(id))]
  const range = { from: least(withdrawals.map(({ log }) => log.blockNumber)), to: search.heads.l1 }
  const logs = await searchGateway(clients, pair, search, { side: 'l1', topics, range })
  return parseL1Logs(logs, openGateways(pair).l1).resends
}

/** Claims between the parties of deposits; which claim belongs to which deposit is for the positions to say. */
export async function findClaims(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  deposits: readonly DepositLog[],
): Promise<readonly ClaimLog[]> {
  if (deposits.length === 0) return []
  const from: Hex[] = deposits.map((deposit) => addressTopic(deposit.from))
  const to: Hex[] = deposits.map((deposit) => addressTopic(deposit.to))
  const topics = [TOPICS.depositFinalized, from, to]
  const logs = await searchGateway(clients, pair, search, { side: 'l1', topics })
  return parseL1Logs(logs, openGateways(pair).l1).claims
}

/**
 * Releases of withdrawals. A ticket is usually redeemed in the very block in which it arrives, so those blocks are
 * searched first, and what follows them only for what was not found there.
 */
export async function findReleases(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  withdrawals: readonly WithdrawLog[],
  resends: readonly ResendLog[],
): Promise<readonly ReleaseLog[]> {
  const sent = [...withdrawals, ...resends]
  const ticketIds = await readTicketIds(
    clients,
    pair,
    sent.map(({ log }) => ({ sent: { hash: log.transactionHash } })),
  )
  const received = await readReceivedTickets(clients, ticketIds.values())
  const blocks = [...new Set([...received.values()].map((ticket) => ticket.blockNumber))]
  if (blocks.length === 0) return []

  const topics = [TOPICS.withdrawFinalized, withdrawals.map(({ id }) => numberTopic(id))]
  const searchL2 = async (range: BlockRange) =>
    parseL2Logs(
      await searchGateway(clients, pair, search, { side: 'l2', topics, range }),
      openGateways(pair).l2,
    ).releases
  const atOnce = (await Promise.all(blocks.map((block) => searchL2({ from: block, to: block })))).flat()
  if (new Set(atOnce.map(({ id }) => id)).size === withdrawals.length) return atOnce
  return searchL2({ from: least(blocks), to: search.heads.l2 })
}

function least(blocks: readonly bigint[]): bigint {
  const [first = 0n] = blocks.toSorted((a, b) => Number(a - b))
  return first
}
