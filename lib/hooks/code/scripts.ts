/** The path of a build's scripts. */
const OWN = '/_next/static/'

/**
 * A script that is not answered by then is given up, in milliseconds; it may be asked for again: the bundler does so
 * once.
 */
const UNANSWERED_MS = 10_000

const failed = (script: Element) => script.dispatchEvent(new Event('error'))

const isOwn = (node: Node): node is HTMLScriptElement =>
  node instanceof HTMLScriptElement && node.src.includes(OWN)

/**
 * Fails the scripts that would leave whoever waits for them waiting for ever, so that they can be asked for again: those
 * that are never answered, and those for which a host answers 200 and a page of HTML, which to the browser have come.
 */
export function watchScripts(): void {
  const look = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (isOwn(node)) expectAnswer(node)
  }
  new MutationObserver(look).observe(document.head, { childList: true })
  window.addEventListener('error', ({ error, filename }) => {
    if (!(error instanceof SyntaxError) || !filename?.includes(OWN)) return
    for (const script of document.head.querySelectorAll('script')) if (script.src === filename) failed(script)
  })
}

function expectAnswer(script: HTMLScriptElement): void {
  const due = setTimeout(failed, UNANSWERED_MS, script)
  for (const answer of ['load', 'error']) script.addEventListener(answer, () => clearTimeout(due))
}
