import type { Chain, Client, Transport } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { type BlockRange, rangeLength } from './blockRanges'
import { byPlace, type LogFilter } from './rpcLog'
import { searchLogs } from './searchLogs'

export type GetLogsParams = {
  filter: LogFilter
  range: BlockRange
  /** Hears after each answer how many blocks it covered. */
  onBlocks?: (blocks: bigint) => void
  /** True when the logs found so far are all that was looked for; the search goes from the newest block to the oldest. */
  enough?: (found: readonly MinedLog[]) => boolean
  signal?: AbortSignal | undefined
}

/**
 * Every log that matches in a range of any length, oldest first.
 * @throws when a range stays unreadable: a gap would be a lie
 */
export async function getLogs(
  client: Client<Transport, Chain>,
  { filter, range, onBlocks, enough, signal }: GetLogsParams,
): Promise<readonly MinedLog[]> {
  const found: MinedLog[] = []
  const [gap] = await searchLogs(client, {
    ranges: [range],
    queries: () => [filter],
    onLogs: (logs, piece) => {
      found.push(...logs)
      onBlocks?.(rangeLength(piece))
    },
    ...(enough !== undefined && { enough: () => enough(found) }),
    signal,
  })
  if (gap !== undefined) throw gap.error
  return found.sort(byPlace)
}
