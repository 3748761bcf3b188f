import { pageStorage } from './pageStorage'

const keyOf = (uid: string) => `lpt-bridge:calendar:${uid}`

/** The date of an entry that was put into a calendar from this browser, in seconds; null for one that was not. */
export function savedDate(uid: string): number | null {
  const text = pageStorage.getItem(keyOf(uid))
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null
}

export const keepDate = (uid: string, at: number): void => pageStorage.setItem(keyOf(uid), String(at))
