import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import type { Side } from '@/lib/chains/pair'
import { rangeLength } from '@/lib/rpc/blockRanges'
import { afterAnswer, afterRefusal } from '@/lib/rpc/logLimit'
import { requestLogs } from '@/lib/rpc/requestLogs'
import type { Endpoint } from '@/lib/rpc/retryingClient'
import { refusalOf } from '@/lib/rpc/scan'
import { historyQueries } from './historyQueries'
import type { HistoryScope, HistorySearch } from './historySearch'

/** What was found from a block up to the newest one, or why nothing can be said. */
export type NewLogs = { from: bigint } & (
  | { ok: true; logs: readonly MinedLog[] }
  | { ok: false; error: unknown }
)

/**
 * Asks for everything since a block before it is known which block is the newest: what many providers answer, and then
 * no round trip is spent on the number. One that is known to search only short ranges is not asked.
 * @param isShort there can be but few blocks
 * @returns null when it was not tried
 */
export async function fetchNewLogs(
  endpoint: Endpoint,
  scope: HistoryScope,
  { side, from, isShort }: { side: Side; from: bigint; isShort: boolean },
): Promise<NewLogs | null> {
  if (!isShort && endpoint.limit.get().refused !== null) return null
  try {
    const queries = historyQueries(scope, side, isShort ? 0n : null)
    const range = { from, to: 'latest' } as const
    const logs = await Promise.all(queries.map((query) => requestLogs(endpoint, query, range)))
    return { ok: true, from, logs: logs.flat() }
  } catch (error) {
    return { ok: false, from, error }
  }
}

/**
 * Takes an answer into the search. A refusal teaches how much the provider searches at once; whatever else went wrong is
 * tried again by the search, which also says what stays unread.
 */
export function applyNewLogs(
  endpoint: Endpoint,
  search: HistorySearch,
  { side, recent }: { side: Side; recent: NewLogs | null },
): void {
  if (recent === null) return
  const range = { from: recent.from, to: search.ranges[side].to }
  const length = rangeLength(range)
  const { limit } = endpoint
  if (recent.ok) {
    search.add(side, recent.logs)
    search.markSearched(side, range)
    if (length > 0n) limit.set(afterAnswer(limit.get(), length))
    return
  }
  const refusal = length > 1n ? refusalOf(recent.error, length) : null
  if (refusal !== null) limit.set(afterRefusal(limit.get(), length, refusal))
}
