import { useSyncExternalStore } from 'react'

const KEY = 'exact-figures'
const listeners = new Set<() => void>()
/** What was chosen on this page; null until then. */
let chosen: boolean | null = null

function readStored(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

const read = (): boolean => {
  chosen ??= readStored()
  return chosen
}

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
  chosen = exact
  try {
    if (exact) localStorage.setItem(KEY, '1')
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is a convenience: without it the choice lasts as long as the page.
  }
  for (const listener of listeners) listener()
}
