import type { Side } from '@/lib/chains/pair'
import { isOnChain, type SettledBlock } from '@/lib/rpc/chainBlocks'
import type { Clients } from '@/lib/rpc/clients'
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
 * The use that was made of the cache:
 *
 * - `off`: none was given;
 * - `empty`: nothing was in it yet;
 * - `used`: the search went on where it had stopped;
 * - `discarded`: its content was spoilt, or of a chain that is no more.
 */
export type CacheStatus = 'off' | 'empty' | 'used' | 'discarded'

/** So many pieces are searched between two writings. */
const SAVE_EVERY = 10

/** The stored history as it was read: nothing of it is to be shown before `validateCache` has looked at it. */
export type StoredHistory = { text: string | null; content: CachedHistory }

export async function readStored(
  scope: HistoryScope,
  storage: HistoryStorage | undefined,
): Promise<StoredHistory> {
  const key = cacheKey(scope.pair, scope.gateways, scope.account)
  const text = storage === undefined ? null : await readOrNull(storage, key)
  return { text, content: parseCache(key, text) ?? { l1: null, l2: null } }
}

/** The stored history of each chain whose last settled block is still on the chain; null for the others. */
export async function validateCache(clients: Clients, { content }: StoredHistory): Promise<CachedHistory> {
  const [l1, l2] = await Promise.all([believed(clients.l1, content.l1), believed(clients.l2, content.l2)])
  return { l1, l2 }
}

/** The cache of a search, which begins with the valid part of it. */
export function openHistoryCache(
  scope: HistoryScope,
  storage: HistoryStorage | undefined,
  {
    text,
    content,
    settled,
  }: StoredHistory & {
    settled: Record<Side, SettledBlock | null>
  },
) {
  const key = cacheKey(scope.pair, scope.gateways, scope.account)
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
  return {
    status: statusOf(storage, text, content),
    save,
    saveSometimes: async (search: HistorySearch) => {
      pieces += 1
      if (pieces % SAVE_EVERY === 0) await save(search)
    },
  }
}

async function believed(client: Clients[Side], side: CachedSide | null): Promise<CachedSide | null> {
  return side !== null && (await isOnChain(client, side.settled)) ? side : null
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
