import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/lib/hooks/listeners'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

/** Something that a visitor may switch on, for this visit and the next. */
export type PageFlag = { use: () => boolean; set: (on: boolean) => void }

export function pageFlag(key: string): PageFlag {
  const { subscribe, tell } = makeListeners()
  const read = () => pageStorage.getItem(key) !== null
  return {
    use: () => useSyncExternalStore(subscribe, read, () => false),
    set: (on) => {
      if (on) pageStorage.setItem(key, '1')
      else pageStorage.removeItem(key)
      tell()
    },
  }
}
