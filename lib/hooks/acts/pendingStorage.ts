import type { Address } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { PendingAct } from '@/lib/history/pendingAct'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

/** The store of the acts that wait on this device, by name and account. A browser that keeps nothing forgets them with the page; the chain still knows. */
export async function openPendingStorage(pair: ChainPair, account: Address, names: readonly string[]) {
  const { isSameAct, pendingFromText, pendingKey, pendingToText } = await import('@/lib/history/pendingAct')
  const keyOf = (name: string) => pendingKey(pair, account, name)
  const read = (name: string) => pendingFromText(pageStorage.getItem(keyOf(name)))
  /** Forgets an act. One that waits under the same name since another moment is another act, and is kept. */
  const forget = (act: Pick<PendingAct, 'event' | 'since'>, all: readonly string[]) => {
    for (const name of all) {
      const kept = read(name)
      if (kept && isSameAct(kept, act)) pageStorage.removeItem(keyOf(name))
    }
  }
  return {
    /** The first of the acts that waits. */
    find: (): { name: string; act: PendingAct; forget: () => void } | undefined => {
      for (const name of names) {
        const act = read(name)
        if (act) return { name, act, forget: () => forget(act, act.names) }
      }
      return undefined
    },
    keep: (act: PendingAct) => {
      for (const name of names) pageStorage.setItem(keyOf(name), pendingToText(act))
    },
    forget: (act: Pick<PendingAct, 'event' | 'since'>) => forget(act, names),
    /** True while it waits under any of the names. */
    isKept: (act: Pick<PendingAct, 'event' | 'since'>) =>
      names.map(read).some((kept) => kept !== undefined && isSameAct(kept, act)),
  }
}
