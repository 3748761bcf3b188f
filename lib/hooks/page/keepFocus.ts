const FOCUSABLE =
  'a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled), summary, [tabindex="0"]'
/** So many stops of the focus are remembered. */
const STOPS = 40
/** Parts of the page that are worth being read out when something in them was done. */
const REGION = 'section, li, main, [role="dialog"]'

/**
 * An act often ends with its button gone or switched off, and the focus with it: a keyboard's user would start at the
 * top of the page again. Then the focus goes to the element in the button's place, or else to the part of the page in
 * which the act was done.
 */
export function keepFocus(page: Document): () => void {
  let last: Element | null = null
  /**
   * The elements around each stop of the focus, the last stop first: a dialog that closes takes a few of them with it.
   */
  let trail: readonly (readonly Element[])[] = []

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    last = target
    trail = [ancestors(target), ...trail].slice(0, STOPS)
  }
  // Whoever presses elsewhere has let go of it.
  const forget = () => {
    last = null
  }
  const mend = () => {
    const here = page.activeElement
    // A button that was switched off keeps the focus until the next picture, and takes no key meanwhile.
    if (last === null || (here !== page.body && here !== last)) return
    if (last.isConnected && !last.matches(':disabled')) return
    const next = trail.map(heirOf).find((heir) => heir !== undefined)
    // The replacement may still be on its way.
    if (next === undefined) return
    last = null
    if (!next.matches(FOCUSABLE) && !next.hasAttribute('tabindex')) next.setAttribute('tabindex', '-1')
    next.focus({ preventScroll: next.matches(REGION) })
  }

  // The replacement of a button may come a moment after the button went.
  let due: number | undefined
  const changed = () => {
    if (due !== undefined) return
    due = requestAnimationFrame(() => {
      due = undefined
      mend()
    })
  }
  const observer = new MutationObserver(changed)
  observer.observe(page.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  page.addEventListener('focusin', remember)
  page.addEventListener('pointerdown', forget)
  return () => {
    observer.disconnect()
    if (due !== undefined) cancelAnimationFrame(due)
    page.removeEventListener('focusin', remember)
    page.removeEventListener('pointerdown', forget)
  }
}

/** The element that gets the focus: within the nearest part that is still there a button, or the region itself. */
function heirOf(around: readonly Element[]): HTMLElement | undefined {
  for (const element of around) {
    if (!element.isConnected || !(element instanceof HTMLElement)) continue
    if (element.matches(REGION)) return element
    const inPlace = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) =>
      one.checkVisibility(),
    )
    if (inPlace.length > 0) return inPlace.at(-1)
  }
  return undefined
}

function ancestors(element: Element): readonly Element[] {
  const found: Element[] = []
  for (let at = element.parentElement; at !== null && at.tagName !== 'BODY'; at = at.parentElement)
    found.push(at)
  return found
}
