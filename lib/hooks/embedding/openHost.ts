import type { Theme } from '@/lib/hooks/useTheme'
import { type AppMessage, PROTOCOL, parseHostMessage } from './hostMessages'
import { hostProvider } from './hostProvider'

/**
 * Begins to talk with the site that embeds the page. It hears nobody but the window
 * around this one, and that only from the origin that the guard of frames has let in.
 *
 * Imports nothing that is in the first load as well, which would be cut into more and larger files by that.
 * @returns the site's wallet, for one of the page's own
 */
export function openHost(wear: (theme: Theme) => void) {
  const origin = document.documentElement.dataset.framer ?? ''
  const post = (message: AppMessage) => window.parent.postMessage({ ...PROTOCOL, ...message }, origin)
  const provider = hostProvider(post)
  addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== origin) return
    const message = parseHostMessage(event.data)
    if (message?.type === 'lend') {
      if (message.theme !== undefined) wear(message.theme)
      provider.lend(message)
    }
    if (message?.type === 'answer') provider.answer(message)
  })
  post({ type: 'ready' })
  tellOfPage(post)
  return provider
}

/** Posts the path and the height of the page whenever they change: the host gives the frame its height. */
function tellOfPage(post: (message: AppMessage) => void): void {
  let told = ''
  const tell = () => {
    const page = { path: location.pathname + location.search, height: Math.ceil(document.body.offsetHeight) }
    if (JSON.stringify(page) === told) return
    told = JSON.stringify(page)
    post({ type: 'page', ...page })
  }
  new ResizeObserver(tell).observe(document.body)
  tell()
}
