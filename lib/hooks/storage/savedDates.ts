import { pageStorage } from './pageStorage'

const keyOf = (uid: string) => `lpt-bridge:calendar:${uid}`

/** When what was put into a calendar from this browser was to be, in seconds; null for what was not. */
export function savedDate(uid: string): number | null {
  const text = pageStorage.getItem(keyOf(uid))
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : null
}

export const keepDate = (uid: string, at: number): void => pageStorage.setItem(keyOf(uid), String(at))
