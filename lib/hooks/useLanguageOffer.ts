import { useSyncExternalStore } from 'react'
import { language } from '@/lib/format/language'
import { type Language, preferredLanguage } from '@/lib/format/languages'

const KEY = 'language-chosen'
const listeners = new Set<() => void>()
let chosen = false

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The reader has decided, for this language or another: nothing is offered again. */
export function chooseLanguage() {
  chosen = true
  try {
    localStorage.setItem(KEY, '1')
  } catch {
    // Storage is a convenience: without it the offer comes again with the next page.
  }
  for (const listener of listeners) listener()
}

function hasChosen(): boolean {
  try {
    return chosen || localStorage.getItem(KEY) !== null
  } catch {
    return chosen
  }
}

const read = (): Language | null => {
  if (hasChosen()) return null
  const preferred = preferredLanguage(navigator.languages)
  return preferred === undefined || preferred.code === language ? null : preferred
}

/** The language that the browser asks for, if the site speaks it, this page does not, and nobody has decided yet. */
export const useLanguageOffer = (): Language | null => useSyncExternalStore(subscribe, read, () => null)
