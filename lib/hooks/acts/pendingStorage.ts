import type { Address } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { PendingAct } from '@/lib/history/pendingAct'

/** Where the acts that wait are kept on this device, by name and account. A browser may keep nothing: then nothing is found. */
export async function openPendingStorage(pair: ChainPair, account: Address, names: readonly string[]) {
  const { pendingFromText, pendingKey, pendingToText } = await import('@/lib/history/pendingAct')
  const storageKeys = names.map((name) => pendingKey(pair, account, name))
  const each = (work: (key: string) => void) => {
    try {
      storageKeys.forEach(work)
    } catch {
      // Storage is a cache: without it a reload forgets, and the chain still knows.
    }
  }
  return {
    /** The first of the acts that waits. */
    find: (): PendingAct | undefined => {
      const found: PendingAct[] = []
      each((key) => {
        const act = pendingFromText(localStorage.getItem(key))
        if (act) found.push(act)
      })
      return found[0]
    },
    keep: (act: PendingAct) => each((key) => localStorage.setItem(key, pendingToText(act))),
    forget: () => each((key) => localStorage.removeItem(key)),
  }
}
