import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'
import type { Gap } from '@/lib/rpc/searchLogs'
import { readWithdrawalsTo } from './countWithdrawals'
import type { HistorySearch } from './historySearch'

/** An endpoint's logs lack withdrawals that the L1 gateway's state names. */
export class TruncatedLogs extends Error {
  override readonly name = 'TruncatedLogs'
  constructor() {
    super('The logs lack withdrawals that the gateway has recorded')
  }
}

/**
 * Searches L1 and counts the found withdrawals against the gateway's own record of them: a search may be cut off in
 * silence although the endpoint has found its first event. One whose logs lack some is asked no more, and the next
 * searches again.
 * @returns the gaps that could not be read: the whole of L1 where every endpoint leaves some out
 */
export async function searchCounted(
  client: Clients['l1'],
  { search, count }: { search: HistorySearch; count: Promise<bigint | null> },
  searchRest: () => Promise<readonly Gap[]>,
): Promise<readonly Gap[]> {
  const block = search.ranges.l1.to
  const recorded = count.then((told) =>
    told === null ? [] : readWithdrawalsTo(client, search.scope, { count: told, block }),
  )
  for (;;) {
    const gaps = await searchRest()
    if (gaps.length > 0) return gaps
    const ids = await recorded
    if (ids.every((id) => search.found.withdrawals.has(id))) return []
    search.forget('l1')
    if (readerOf(client).distrustLogs() === null)
      return [{ range: search.ranges.l1, error: new TruncatedLogs() }]
  }
}
