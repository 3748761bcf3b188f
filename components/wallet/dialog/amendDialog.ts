import { labels, sentences } from './copy'

/** RainbowKit's mark on everything that it draws. */
const DIALOG = '[data-rk]'

/**
 * Mends what RainbowKit's list of wallets leaves out, each time it is drawn: pictures beside a name are no news to whoever
 * hears the page; its buttons for closing and going back speak English in every language; and some of its sentences are put in our own words.
 * A replacement is never itself one of the texts that are replaced, so that its own changes end.
 */
export function amendDialog(page: ParentNode): void {
  for (const picture of page.querySelectorAll(`${DIALOG} [role="img"]:not([aria-label], [aria-hidden])`))
    picture.setAttribute('aria-hidden', 'true')
  for (const button of page.querySelectorAll(`${DIALOG} button[aria-label]`)) {
    const ours = labels[button.getAttribute('aria-label') ?? '']
    if (ours !== undefined) button.setAttribute('aria-label', ours)
  }
  for (const part of page.querySelectorAll(DIALOG)) rewrite(part)
}

function rewrite(part: Element): void {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode
    const theirs = text.nodeValue ?? ''
    const ours = sentences[theirs] ?? labels[theirs]
    if (ours !== undefined) text.nodeValue = ours
  }
}
