import type { Chain, Client, Transport } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { type BlockRange, rangeLength } from './blockRanges'
import { type LogFilter, requestLogs } from './requestLogs'
import { type RetryOptions, retryingClient } from './retryingClient'
import { scan } from './scan'

export type ReadLogsParams = RetryOptions & {
  filter: LogFilter
  range: BlockRange
  /** Hears after each answer how many blocks it covered. */
  onBlocks?: (blocks: bigint) => void
  /** Whether what was found is all that was looked for; the search goes from the newest block to the oldest. */
  enough?: (found: readonly MinedLog[]) => boolean
}

/**
 * Every log that matches in a range of any length, oldest first. Asks for the whole range; when the provider refuses, finds
 * out how much it allows and goes on with pieces of that length.
 * @throws when a range stays unreadable: a gap would be a lie
 */
export async function readLogs(
  client: Client<Transport, Chain>,
  { filter, range, onBlocks, enough, ...patience }: ReadLogsParams,
): Promise<readonly MinedLog[]> {
  const endpoint = retryingClient(client, patience)
  const found: MinedLog[] = []
  const [gap] = await scan(endpoint, {
    ranges: [range],
    read: async (piece) => {
      found.push(...(await requestLogs(endpoint, filter, piece)))
    },
    onPiece: (piece) => onBlocks?.(rangeLength(piece)),
    ...(enough !== undefined && { enough: () => enough(found) }),
    ...(patience.signal !== undefined && { signal: patience.signal }),
  })
  if (gap !== undefined) throw gap.error
  return found.sort(byPlace)
}

export function byPlace(a: MinedLog, b: MinedLog): number {
  return Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex
}
