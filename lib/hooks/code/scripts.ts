/** Where a build keeps its scripts. */
const OWN = '/_next/static/'

const failed = (script: Element) => script.dispatchEvent(new Event('error'))

const ownScripts = () => [...document.querySelectorAll<HTMLScriptElement>(`head script[src*="${OWN}"]`)]

/**
 * Some hosts answer 200 and a page of HTML for a script that is gone. To the browser that script has come, and whoever waits
 * for what is in it waits for ever; here it fails like one that was not answered, so that it can be asked for again.
 * @returns ends the watching
 */
export function watchScripts(): () => void {
  const onError = ({ error, filename }: ErrorEvent) => {
    if (!(error instanceof SyntaxError) || !filename?.includes(OWN)) return
    for (const script of ownScripts()) if (script.src === filename) failed(script)
  }
  window.addEventListener('error', onError)
  return () => window.removeEventListener('error', onError)
}

/** Fails every script that was asked for and not answered yet. */
export function giveUpUnanswered(): void {
  if (typeof document === 'undefined') return
  for (const script of ownScripts()) if (performance.getEntriesByName(script.src).length === 0) failed(script)
}
