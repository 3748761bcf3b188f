import type { Address } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { PendingAct } from '@/lib/history/pendingAct'

/** Where the acts that wait are kept on this device, by name and account. A browser may keep nothing: then nothing is found. */
export async function openPendingStorage(pair: ChainPair, account: Address, names: readonly string[]) {
  const { pendingFromText, pendingKey, pendingToText } = await import('@/lib/history/pendingAct')
  const inStorage = <Result>(work: () => Result): Result | undefined => {
    try {
      return work()
    } catch {
      // Storage is a cache: without it a reload forgets, and the chain still knows.
      return undefined
    }
  }
  const keyOf = (name: string) => pendingKey(pair, account, name)
  const forget = (all: readonly string[]) =>
    inStorage(() => {
      for (const name of all) localStorage.removeItem(keyOf(name))
    })
  return {
    /** The first of the acts that waits. */
    find: (): { name: string; act: PendingAct; forget: () => void } | undefined => {
      for (const name of names) {
        const act = inStorage(() => pendingFromText(localStorage.getItem(keyOf(name))))
        if (act) return { name, act, forget: () => forget(act.names) }
      }
      return undefined
    },
    keep: (act: PendingAct) =>
      inStorage(() => {
        for (const name of names) localStorage.setItem(keyOf(name), pendingToText(act))
      }),
    forget: () => forget(names),
  }
}
