import { isAddressEqual } from 'viem'
import { type DepositLog, type MinedLog, parseL2Logs } from '@/lib/bridge/gatewayLogs'
import type { Side } from '@/lib/chains/pair'
import { type BlockRange, rangeLength } from '@/lib/rpc/blockRanges'
import { requestLogs } from '@/lib/rpc/requestLogs'
import type { Endpoint, RetryOptions } from '@/lib/rpc/retryingClient'
import { type Gap, scan } from '@/lib/rpc/scan'
import { learnFromMessages } from './completeTransfers'
import { historyQueries, messageQuery } from './historyQueries'
import type { HistorySearch } from './historySearch'

/** Some providers take no more values of a topic than a thousand. */
const MESSAGES_AT_ONCE = 500

/** Searches what is not searched yet of one chain. @returns what could not be read */
export async function searchSide(
  endpoint: Endpoint,
  search: HistorySearch,
  on: Pick<RetryOptions, 'signal'> & { side: Side; onPiece: () => Promise<void> },
): Promise<readonly Gap[]> {
  const { side, onPiece, signal } = on
  return scan(endpoint, {
    ranges: search.remaining(side),
    read: async (piece) => {
      const queries = historyQueries(search.scope, side, rangeLength(piece))
      const logs = (await Promise.all(queries.map((query) => requestLogs(endpoint, query, piece)))).flat()
      if (side === 'l2') await readMessages(endpoint, search, logs)
      search.add(side, logs)
      search.markSearched(side, piece)
      await onPiece()
    },
    ...(signal !== undefined && { signal }),
  })
}

/** When an account's deposits were made, and what L1 block L2 knew then: one request for many of them. */
export async function readMessages(
  endpoint: Endpoint,
  { scope, blocks }: HistorySearch,
  logs: readonly MinedLog[],
): Promise<void> {
  const { gateways, account } = scope
  const ours = parseL2Logs(logs, gateways.l2).deposits.filter(
    ({ from, to }) => isAddressEqual(from, account) || isAddressEqual(to, account),
  )
  for (let start = 0; start < ours.length; start += MESSAGES_AT_ONCE) {
    const some = ours.slice(start, start + MESSAGES_AT_ONCE)
    learnFromMessages(blocks, await requestLogs(endpoint, messageQuery(gateways, some), spanOf(some)))
  }
}

function spanOf(deposits: readonly DepositLog[]): BlockRange {
  const numbers = deposits.map(({ log }) => log.blockNumber).sort((a, b) => Number(a - b))
  return { from: numbers[0] ?? 0n, to: numbers.at(-1) ?? 0n }
}
