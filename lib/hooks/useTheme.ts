import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/lib/hooks/listeners'
import { pageStorage } from './storage/pageStorage'

export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']
const KEY = 'theme'
const { subscribe, tell } = makeListeners()
/** The theme chosen on this page; null until one is. */
let chosen: Theme | null = null

const asTheme = (name: string | null): Theme => (name === 'light' || name === 'dark' ? name : 'system')

const read = (): Theme => {
  chosen ??= asTheme(pageStorage.getItem(KEY))
  return chosen
}

/** Dresses the page: also again, after its root was built anew without the theme set before the first paint. */
export function dress(): void {
  const { dataset } = document.documentElement
  const theme = read()
  // A write of the present value would be seen as a change.
  if (asTheme(dataset.theme ?? null) === theme) return
  if (theme === 'system') delete dataset.theme
  else dataset.theme = theme
}

/** Wears the theme at once and remembers it, where the browser allows that. */
function wear(theme: Theme) {
  chosen = theme
  dress()
  if (theme === 'system') pageStorage.removeItem(KEY)
  else pageStorage.setItem(KEY, theme)
  tell()
}

/** Wears the theme of the site around the page, for this visit. */
export function lendTheme(theme: Theme): void {
  chosen = theme
  dress()
  tell()
}

/** The theme that was chosen, and the way to another. */
export function useTheme() {
  const theme = useSyncExternalStore<Theme>(subscribe, read, () => 'system')
  return { theme, wear }
}
