/** The place where the script in the page (`beforePaint.ts`) keeps presses from before the page could answer. */
const KEPT = 'earlyPresses'

/** Repeats the presses from before the page could answer; once. */
export function answerEarlyPresses(): void {
  const kept: unknown = Reflect.get(window, KEPT)
  Reflect.deleteProperty(window, KEPT)
  if (!Array.isArray(kept)) return
  for (const press of kept) {
    // The one that is being answered right now is not lost.
    if (!(press instanceof Event) || press === window.event || !(press.target instanceof Element)) continue
    const pressed = press.target.closest<HTMLElement>('button,input')
    if (pressed?.isConnected === true) pressed.click()
  }
}
