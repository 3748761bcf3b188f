import { useSyncExternalStore } from 'react'
import { language } from '@/lib/format/language'
import { type Language, preferredLanguage } from '@/lib/format/languages'
import { makeListeners } from '@/lib/hooks/listeners'
import { pageStorage } from './storage/pageStorage'

const KEY = 'language-chosen'
const { subscribe, tell } = makeListeners()

/** The reader has decided, for this language or another: nothing is offered again. */
export function chooseLanguage() {
  // Without storage in the browser the offer comes again with the next document.
  pageStorage.setItem(KEY, '1')
  tell()
}

const read = (): Language | null => {
  if (pageStorage.getItem(KEY) !== null) return null
  const preferred = preferredLanguage(navigator.languages)
  return preferred === undefined || preferred.code === language ? null : preferred
}

/** The language that the browser asks for, if the site speaks it, this page does not, and nobody has decided yet. */
export const useLanguageOffer = (): Language | null => useSyncExternalStore(subscribe, read, () => null)
