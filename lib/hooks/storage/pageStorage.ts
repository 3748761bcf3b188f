import { dropCaches } from './dropCaches'
import { patientStorage } from './standIn'

/** @returns null where the browser has none or forbids it */
function ownStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : (window.localStorage ?? null)
  } catch {
    return null
  }
}

const browsers = ownStorage()
const setItem = browsers === null ? null : Storage.prototype.setItem

/** The browser's own, by the method that says no: the page guards that of everybody else (`lendStorage`). */
const strict = (): Storage | null =>
  browsers &&
  setItem && {
    get length() {
      return browsers.length
    },
    key: (index) => browsers.key(index),
    getItem: (key) => browsers.getItem(key),
    setItem: (key, value) => setItem.call(browsers, key, value),
    removeItem: (key) => browsers.removeItem(key),
    clear: () => browsers.clear(),
  }

/** The page's storage for values that it may forget: never throws, and is never full. */
export const pageStorage: Storage = patientStorage(strict, dropCaches)

/**
 * Wallets' own code uses the browser's storage as if there were always one that takes everything; from now on there is.
 * Called before any of it runs.
 */
export function lendStorage(): void {
  if (typeof window === 'undefined') return
  if (browsers === null || setItem === null) {
    // A browser that forbids even this is left as it is.
    Reflect.defineProperty(window, 'localStorage', { configurable: true, value: pageStorage })
    return
  }
  Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
    if (this === browsers) pageStorage.setItem(key, value)
    else setItem.call(this, key, value)
  }
}
