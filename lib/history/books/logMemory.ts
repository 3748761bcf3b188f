import type { Chain, Client, Transport } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { type BlockRange, countBlocks, joinRanges, missingRanges, rangeLength } from '@/lib/rpc/blockRanges'
import { byPlace, type LogFilter } from '@/lib/rpc/rpcLog'
import { type Gap, searchLogs } from '@/lib/rpc/searchLogs'

type Search = {
  range: BlockRange
  filters: readonly LogFilter[]
  signal?: AbortSignal | undefined
  /** Hears how much of the range is searched, from 0 to 1. */
  onProgress?: ((done: number) => void) | undefined
}

/** An endpoint may be so many blocks behind another. A chain that is shorter than that was set back, and nothing found in it holds. */
const MOST_BEHIND = 5_000n

/** Logs that a search has found, for as long as the page is open: one that was broken off goes on where it was. */
export class LogMemory {
  private readonly found = new Map<string, MinedLog>()
  private searched: readonly BlockRange[] = []

  /**
   * Searches what was not searched yet. The filters are to be the same each time.
   * @returns what could not be read
   */
  async search(
    client: Client<Transport, Chain>,
    { range, filters, signal, onProgress }: Search,
  ): Promise<readonly Gap[]> {
    if (this.searched.some(({ to }) => to > range.to + MOST_BEHIND)) this.forget()
    const tell = () => {
      const missing = countBlocks(missingRanges(range, this.searched))
      onProgress?.(1 - Number(missing) / Math.max(1, Number(rangeLength(range))))
    }
    tell()
    return searchLogs(client, {
      ranges: missingRanges(range, this.searched),
      queries: () => filters,
      onLogs: (logs, piece) => {
        for (const log of logs) this.found.set(`${log.blockHash}:${log.logIndex}`, log)
        this.searched = joinRanges([...this.searched, piece])
        tell()
      },
      signal,
    })
  }

  /** Oldest first. */
  logs(): readonly MinedLog[] {
    return [...this.found.values()].sort(byPlace)
  }

  private forget(): void {
    this.found.clear()
    this.searched = []
  }
}
