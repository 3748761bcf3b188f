import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/lib/hooks/listeners'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

const KEY = 'exact-figures'
const { subscribe, tell } = makeListeners()

const read = (): boolean => pageStorage.getItem(KEY) !== null

/** True when amounts, dates and hashes are shown in full, and not only on demand. */
export const useExact = (): boolean => useSyncExternalStore(subscribe, read, () => false)

/** Shows everything in full, or as short as it is read at a glance, on this visit and the next. */
export function showExact(exact: boolean): void {
  if (exact) pageStorage.setItem(KEY, '1')
  else pageStorage.removeItem(KEY)
  tell()
}
