import type { Side } from '@/lib/chains/pair'
import { isOnChain, type SettledBlock } from './chainBlocks'
import type { Endpoints } from './completeTransfers'
import { logsOf, onlyOfTransfers } from './foundLogs'
import {
  type CachedHistory,
  type CachedSide,
  cacheKey,
  type HistoryStorage,
  parseCache,
  serializeCache,
} from './historyCache'
import type { HistoryScope, HistorySearch } from './historySearch'

/**
 * What became of the cache:
 *
 * - `off`: none was given;
 * - `empty`: nothing was in it yet;
 * - `used`: the search went on where it had stopped;
 * - `discarded`: what was in it was spoilt, or of a chain that is no more.
 */
export type CacheStatus = 'off' | 'empty' | 'used' | 'discarded'

/** So many pieces are searched between two writings. */
const SAVE_EVERY = 10

/** Reads the cache and believes it only as far as its last settled block is still on the chain. */
export async function openHistoryCache(
  endpoints: Endpoints,
  scope: HistoryScope,
  { storage, settled }: { storage: HistoryStorage | undefined; settled: Record<Side, SettledBlock | null> },
) {
  const key = cacheKey(scope.pair, scope.gateways, scope.account)
  const text = storage === undefined ? null : await readOrNull(storage, key)
  const parsed = parseCache(key, text)
  const [l1, l2] = await Promise.all([
    believed(endpoints.l1, parsed?.l1 ?? null),
    believed(endpoints.l2, parsed?.l2 ?? null),
  ])
  let pieces = 0
  const save = async (search: HistorySearch) => {
    if (storage === undefined) return
    // As long as older deposits may turn up, every claim may be the claim of one of them.
    const found = search.isComplete() ? onlyOfTransfers(search.found) : search.found
    const side = (name: Side): CachedSide | null => {
      const anchor = settled[name]
      return (
        anchor && {
          settled: anchor,
          searched: search.searchedOn(name),
          logs: logsOf(found, name),
          blocks: search.blocks[name],
        }
      )
    }
    await writeOrNot(storage, key, serializeCache(key, { l1: side('l1'), l2: side('l2') }))
  }
  const content: CachedHistory = { l1, l2 }
  return {
    content,
    status: statusOf(storage, text, content),
    save,
    saveSometimes: async (search: HistorySearch) => {
      pieces += 1
      if (pieces % SAVE_EVERY === 0) await save(search)
    },
  }
}

async function believed(endpoint: Endpoints[Side], side: CachedSide | null): Promise<CachedSide | null> {
  return side !== null && (await isOnChain(endpoint, side.settled)) ? side : null
}

function statusOf(storage: unknown, text: string | null, { l1, l2 }: CachedHistory): CacheStatus {
  if (storage === undefined) return 'off'
  if (text === null) return 'empty'
  return l1 === null && l2 === null ? 'discarded' : 'used'
}

async function readOrNull(storage: HistoryStorage, key: string): Promise<string | null> {
  try {
    return await storage.read(key)
  } catch {
    return null
  }
}

/** A cache that is full or forbidden costs a search next time, and nothing else. */
async function writeOrNot(storage: HistoryStorage, key: string, text: string): Promise<void> {
  try {
    await storage.write(key, text)
  } catch {
    // Nothing depends on it.
  }
}
