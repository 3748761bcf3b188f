import { dress } from '@/lib/hooks/useTheme'

/** Puts the theme back whenever something takes it away: an extension, or React when it has to build the page anew. */
export function keepTheme(): () => void {
  const observer = new MutationObserver(dress)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  dress()
  return () => observer.disconnect()
}
