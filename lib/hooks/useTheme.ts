import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

export const themes: readonly Theme[] = ['system', 'light', 'dark']
const listeners = new Set<() => void>()

const read = (): Theme => {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Wears the theme at once and remembers it, where the browser allows that. */
function wear(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('theme')
    else localStorage.setItem('theme', theme)
  } catch {
    // Storage is a convenience: without it the theme lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The theme that was chosen, and the way to another. */
export function useTheme() {
  const theme = useSyncExternalStore<Theme>(subscribe, read, () => 'system')
  return { theme, wear }
}
