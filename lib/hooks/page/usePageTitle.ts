import { useEffect } from 'react'

/** Parts a page's own title from the name of the site. */
const SITE = ' · '

/**
 * Names the tab after the content of the page, before the name of the site. The page's own title is back when that
 * content is gone.
 * @param title null leaves the page's own
 */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return
    const before = document.title
    const site = before.lastIndexOf(SITE)
    const named = title + (site === -1 ? '' : before.slice(site))
    document.title = named
    return () => {
      // Another page may have set its own meanwhile.
      if (document.title === named) document.title = before
    }
  }, [title])
}
