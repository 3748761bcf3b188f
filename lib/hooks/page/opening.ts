import { makeListeners } from '@/lib/hooks/listeners'
/** A page that was asked for and is not there yet. */
export type Opening = { href: string; slow: boolean }

/** In milliseconds: after so long the page says that another is on its way, and after so long asks for it as a whole. */
export const SIGN_AFTER = 150
export const WHOLE_AFTER = 6_000
const LOOK_EVERY = 50

let opening: Opening | null = null
let looking: ReturnType<typeof setInterval> | undefined
export const { subscribe: subscribeOpening, tell } = makeListeners()

function become(next: Opening | null) {
  opening = next
  tell()
}

export const readOpening = () => opening

/**
 * Watches over the way to another page of the site: it is told at once that it is on its way, and when its code or data do
 * not come, the browser opens it as a whole. Without a network the page stays until there is one.
 */
export function expectPage(href: string): void {
  const target = new URL(href, location.href)
  const start = location.href
  if (target.href === start) return
  clearInterval(looking)
  let since = Date.now()
  become({ href: target.href, slow: false })
  looking = setInterval(() => {
    const waited = Date.now() - since
    if (location.href !== start) {
      clearInterval(looking)
      become(null)
    } else if (!navigator.onLine) {
      since = Date.now()
      if (opening?.slow === false) become({ href: target.href, slow: true })
    } else if (waited >= WHOLE_AFTER) {
      clearInterval(looking)
      location.assign(target.href)
    } else if (waited >= SIGN_AFTER && opening?.slow === false) become({ href: target.href, slow: true })
  }, LOOK_EVERY)
}

const linkOf = ({ target }: MouseEvent): HTMLAnchorElement | null => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  return link !== null && link.origin === location.origin && link.target === '' ? link : null
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/**
 * Follows every press of a link within the site. Without a network the press waits for one: the router would give the page
 * up for the browser's own.
 * @returns ends that
 */
export function watchLinks(): () => void {
  let awaited: string | null = null
  const beforeRouter = (event: MouseEvent) => {
    const link = linkOf(event)
    if (link === null || navigator.onLine || !isPlain(event) || link.pathname === location.pathname) return
    event.preventDefault()
    event.stopPropagation()
    awaited = link.href
    become({ href: awaited, slow: true })
  }
  const onOnline = () => awaited !== null && location.assign(awaited)
  const onClick = (event: MouseEvent) => {
    // A click that is not prevented is opened by the browser itself.
    const link = event.defaultPrevented ? linkOf(event) : null
    if (link !== null) expectPage(link.href)
  }
  window.addEventListener('click', beforeRouter, true)
  window.addEventListener('click', onClick)
  window.addEventListener('online', onOnline)
  return () => {
    window.removeEventListener('click', beforeRouter, true)
    window.removeEventListener('click', onClick)
    window.removeEventListener('online', onOnline)
  }
}
