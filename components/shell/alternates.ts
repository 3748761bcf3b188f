import { languages, pathIn } from '@/lib/format/languages'

const MARK = 'data-alternate'

/**
 * Tells search engines of the page's languages. They want whole addresses, and only the browser knows the host. By hand, not
 * by React, which dies of an element that somebody else has taken out of the head.
 */
export function tellAlternates(path: string): void {
  for (const old of document.querySelectorAll(`link[${MARK}]`)) old.remove()
  const tags = [...languages.map(({ code }) => [code, code] as const), ['x-default', 'en'] as const]
  for (const [tag, code] of tags) {
    const link = document.createElement('link')
    link.rel = 'alternate'
    link.hreflang = tag
    link.href = location.origin + pathIn(code, path)
    link.setAttribute(MARK, '')
    document.head.append(link)
  }
}
