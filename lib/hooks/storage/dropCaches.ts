/** Keys of what the app keeps only to be faster: it may go at any time. Acts that wait and chosen endpoints stay. */
const CACHE = /^lpt-bridge:(history|sent):/
/** The key of the order in which the caches were written, the latest last. */
export const ORDER = 'lpt-bridge:order'

export const isCache = (key: string) => CACHE.test(key)

export const keysOf = (storage: Storage): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)

/** Drops all caches: whatever else is to be kept is worth more. */
export function dropCaches(storage: Storage): void {
  for (const key of [ORDER, ...keysOf(storage).filter(isCache)]) storage.removeItem(key)
}
