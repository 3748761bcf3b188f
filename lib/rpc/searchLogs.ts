import type { Chain, Client, Transport } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { type BlockRange, rangeLength } from './blockRanges'
import { readerOf } from './chainTransport'
import { type LogFilter, logParams, parseLogs } from './rpcLog'
import { type Gap, splitSearch } from './splitSearch'

export type { Gap } from './splitSearch'

export type SearchLogsParams = {
  /** The ranges to search, from the newest block to the oldest. */
  ranges: readonly BlockRange[]
  /** The filters for a piece of so many blocks. */
  queries: (length: bigint) => readonly LogFilter[]
  /** Gets what a piece holds. The piece counts as searched when this is done. */
  onLogs: (logs: readonly MinedLog[], piece: BlockRange) => Promise<void> | void
  /** All that was looked for is found, so that older blocks need not be searched. */
  enough?: (() => boolean) | undefined
  signal?: AbortSignal | undefined
}

/**
 * Searches ranges of any length for several things at once, in pieces as long as the endpoints allow, and hands over
 * the logs while the search goes on.
 * @returns the gaps that could not be read: none is passed over in silence
 * @throws when called off
 */
export function searchLogs(
  client: Client<Transport, Chain>,
  { ranges, queries, onLogs, enough, signal }: SearchLogsParams,
): Promise<readonly Gap[]> {
  const reader = readerOf(client)
  return splitSearch(reader, {
    ranges,
    read: async (endpoint, piece) => {
      const answers = queries(rangeLength(piece)).map(async (filter) => {
        const question = { method: 'eth_getLogs', params: logParams(filter, piece) }
        return parseLogs(await reader.ask(endpoint, question, signal), filter, piece)
      })
      const logs = (await Promise.all(answers)).flat()
      return async () => onLogs(logs, piece)
    },
    enough,
    signal,
  })
}
