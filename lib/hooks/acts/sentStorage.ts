import type { ChainPair } from '@/lib/chains/pair'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'

/** The stored facts of a transaction that waits to be mined, also after a reload. A browser may keep nothing. */
export async function openSentStorage(pair: ChainPair, hash: string) {
  const [{ sentFromText, sentKey, sentToText }, { cacheStorage }] = await Promise.all([
    import('@/lib/history/sentMemory'),
    import('@/lib/hooks/storage/caches'),
  ])
  const key = sentKey(pair, hash)
  return {
    sent: sentFromText(cacheStorage.read(key)),
    keep: (sent: SentTransaction) => cacheStorage.write(key, sentToText(sent)),
  }
}

/** For who looks the transaction up later. Nobody waits for it, and nothing depends on it. */
export function keepSent(pair: ChainPair, hash: string, sent: SentTransaction): void {
  openSentStorage(pair, hash).then(
    ({ keep }) => keep(sent),
    () => undefined,
  )
}
