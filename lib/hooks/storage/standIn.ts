/** The part of a browser's storage that a page needs. */
export type KeyValues = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A storage that lasts as long as the page, for where the browser has none or refuses. */
export function memoryStorage(): Storage {
  const values = new Map<string, string>()
  return {
    get length() {
      return values.size
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, String(value)),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  }
}

/**
 * A storage that refuses nothing: what the browser's own does not take, or does not give back, is kept for as long as the
 * page lasts. `makeRoom` is asked once before that.
 */
export function patientStorage(
  own: () => Storage | null,
  makeRoom: (storage: Storage) => void = () => undefined,
): Storage {
  const memory = memoryStorage()
  const tried = <T>(work: (storage: Storage) => T): { answer: T } | null => {
    try {
      const storage = own()
      return storage === null ? null : { answer: work(storage) }
    } catch {
      return null
    }
  }
  const write = (key: string, value: string) => tried((storage) => storage.setItem(key, value)) !== null
  return {
    get length() {
      return (tried((storage) => storage.length)?.answer ?? 0) + memory.length
    },
    key: (index) => {
      const ownLength = tried((storage) => storage.length)?.answer ?? 0
      return index < ownLength
        ? (tried((storage) => storage.key(index))?.answer ?? null)
        : memory.key(index - ownLength)
    },
    getItem: (key) => memory.getItem(key) ?? tried((storage) => storage.getItem(key))?.answer ?? null,
    setItem: (key, value) => {
      if (write(key, value)) return memory.removeItem(key)
      tried(makeRoom)
      if (write(key, value)) return memory.removeItem(key)
      // An older value must not come back with the next page.
      tried((storage) => storage.removeItem(key))
      memory.setItem(key, value)
    },
    removeItem: (key) => {
      memory.removeItem(key)
      tried((storage) => storage.removeItem(key))
    },
    clear: () => {
      memory.clear()
      tried((storage) => storage.clear())
    },
  }
}
