/** The way in which a text was copied: by us, or marked on the page for the reader to copy. */
export type Copied = 'copied' | 'marked'

/**
 * Copies a text. Without a secure context there is no clipboard, and a browser may refuse the one there is: then the older
 * way is tried, and when that is refused too the text is shown and marked, for the reader's own keys.
 * @param show has the text on the page, and gives the element that holds it
 */
export async function copyText(text: string, show: () => HTMLElement | null): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    if (copyByCommand(text)) return 'copied'
  }
  const shown = show()
  if (shown !== null) window.getSelection()?.selectAllChildren(shown)
  return 'marked'
}

/** The older way, which needs no secure context: it copies the marked text of a field. */
function copyByCommand(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position:fixed;inset:0;opacity:0'
  document.body.append(field)
  field.select()
  try {
    // Marked as deprecated, and the only way there is on a plain http origin.
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}
