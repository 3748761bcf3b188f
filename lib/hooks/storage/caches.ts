import { isCache, keysOf, ORDER } from './dropCaches'
import { pageStorage } from './pageStorage'

/** The most that all caches hold together, in characters, of the five million or so that a browser gives to an origin. */
export const MOST_CACHED = 1_500_000

/** Writes a cache and drops the oldest others beyond the bound. One that is larger than the bound alone is not kept. */
export function writeCache(storage: Storage, key: string, text: string, most = MOST_CACHED): void {
  if (text.length > most) {
    drop(storage, key)
    return
  }
  storage.setItem(key, text)
  const order = [...orderOf(storage).filter((other) => other !== key), key]
  storage.setItem(ORDER, JSON.stringify(order))
  let size = order.reduce((sum, name) => sum + sizeOf(storage, name), 0)
  for (const oldest of order) {
    if (size <= most) return
    size -= sizeOf(storage, oldest)
    drop(storage, oldest)
  }
}

/** A cache of what the chains said, within a bound that all caches share. */
export const cacheStorage = {
  read: (key: string) => pageStorage.getItem(key),
  write: (key: string, text: string) => writeCache(pageStorage, key, text),
}

function drop(storage: Storage, key: string): void {
  storage.removeItem(key)
  storage.setItem(ORDER, JSON.stringify(orderOf(storage).filter((other) => other !== key)))
}

const sizeOf = (storage: Storage, key: string) => storage.getItem(key)?.length ?? 0

/** All caches, the oldest first: those that are in no order were written before there was one. */
function orderOf(storage: Storage): readonly string[] {
  const there = keysOf(storage).filter(isCache)
  const told = readOrder(storage).filter((key) => there.includes(key))
  return [...there.filter((key) => !told.includes(key)), ...told]
}

function readOrder(storage: Storage): readonly string[] {
  try {
    const order: unknown = JSON.parse(storage.getItem(ORDER) ?? '[]')
    return Array.isArray(order) ? order.filter((key) => typeof key === 'string') : []
  } catch {
    return []
  }
}
