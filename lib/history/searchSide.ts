import { isAddressEqual } from 'viem'
import { type DepositLog, type MinedLog, parseL2Logs } from '@/lib/bridge/gatewayLogs'
import type { Side } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import type { Clients } from '@/lib/rpc/clients'
import { fetchLogs } from '@/lib/rpc/fetchLogs'
import { getLogs } from '@/lib/rpc/getLogs'
import { type Gap, searchLogs } from '@/lib/rpc/searchLogs'
import { learnFromMessages } from './completeTransfers'
import { historyQueries, messageQuery } from './historyQueries'
import type { HistoryScope, HistorySearch } from './historySearch'

/** Some providers take no more values of a topic than a thousand. */
const MESSAGES_AT_ONCE = 500

/** The logs found from a block up to the newest one. */
export type NewLogs = { from: bigint; logs: readonly MinedLog[] }

/**
 * Asks for everything since a block before it is known which block is the newest: what many endpoints answer, and then
 * no round trip is spent on the number.
 * @param isShort there can be but few blocks
 * @returns null when it was not answered: the search goes over those blocks, and says what stays unread
 */
export async function fetchNewLogs(
  client: Clients[Side],
  scope: HistoryScope,
  { side, from, isShort }: { side: Side; from: bigint; isShort: boolean },
): Promise<NewLogs | null> {
  const range = { from, to: 'latest' } as const
  const queries = historyQueries(scope, side, isShort ? 0n : null)
  try {
    // Asked once: tried again beside the head of the chain, it would hold that back as well, and all that was found elsewhere.
    const ask = { range, isShort, isOptional: true }
    const answers = await Promise.all(queries.map((filter) => fetchLogs(client, { filter, ...ask })))
    const logs = answers.filter((answer) => answer !== null)
    return logs.length === answers.length ? { from, logs: logs.flat() } : null
  } catch {
    return null
  }
}

/** Takes an answer into the search. */
export function applyNewLogs(
  search: HistorySearch,
  { side, recent }: { side: Side; recent: NewLogs | null },
): void {
  if (recent === null) return
  search.add(side, recent.logs)
  search.markSearched(side, { from: recent.from, to: search.ranges[side].to })
}

/** Searches the ranges of one chain that are not searched yet. @returns the gaps that could not be read */
export async function searchRest(
  client: Clients[Side],
  search: HistorySearch,
  on: { side: Side; onPiece: () => Promise<void>; signal?: AbortSignal | undefined },
): Promise<readonly Gap[]> {
  const { side, onPiece, signal } = on
  return searchLogs(client, {
    ranges: search.remaining(side),
    queries: (length) => historyQueries(search.scope, side, length),
    onLogs: async (logs, piece) => {
      if (side === 'l2') await readMessages(client, search, logs)
      search.add(side, logs)
      search.markSearched(side, piece)
      await onPiece()
    },
    signal,
  })
}

/** Learns the times of an account's deposits, and the L1 block that L2 knew at each: one request for many of them. */
export async function readMessages(
  client: Clients['l2'],
  { scope, blocks }: HistorySearch,
  logs: readonly MinedLog[],
): Promise<void> {
  const { gateways, account } = scope
  const ours = parseL2Logs(logs, gateways.l2).deposits.filter(
    ({ from, to }) => isAddressEqual(from, account) || isAddressEqual(to, account),
  )
  for (let start = 0; start < ours.length; start += MESSAGES_AT_ONCE) {
    const some = ours.slice(start, start + MESSAGES_AT_ONCE)
    const filter = messageQuery(gateways, some)
    learnFromMessages(blocks, await getLogs(client, { filter, range: spanOf(some) }))
  }
}

function spanOf(deposits: readonly DepositLog[]): BlockRange {
  const numbers = deposits.map(({ log }) => log.blockNumber).sort((a, b) => Number(a - b))
  return { from: numbers[0] ?? 0n, to: numbers.at(-1) ?? 0n }
}
