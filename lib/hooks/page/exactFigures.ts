import { useSyncExternalStore } from 'react'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

const KEY = 'exact-figures'
const listeners = new Set<() => void>()

const read = (): boolean => pageStorage.getItem(KEY) !== null

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** True when amounts, dates and hashes are shown in full, and not only on demand. */
export const useExact = (): boolean => useSyncExternalStore(subscribe, read, () => false)

/** Shows everything in full, or as short as it is read at a glance, on this visit and the next. */
export function showExact(exact: boolean): void {
  if (exact) pageStorage.setItem(KEY, '1')
  else pageStorage.removeItem(KEY)
  for (const listener of listeners) listener()
}
