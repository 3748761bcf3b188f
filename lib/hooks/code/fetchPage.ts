import { CodeMissing } from '@/lib/errors/code/codeMissing'
import { fetchCode } from './fetchCode'

/**
 * Fetches the scripts of another page of the site, so that it opens although its host has lost them by then.
 * @param path of the page, with its language
 * @throws CodeMissing when they did not come, or the host has another release by now
 */
export async function fetchPage(path: string): Promise<void> {
  // A development server names the scripts of a page when it is asked for that page.
  if (process.env.NODE_ENV !== 'production') return
  await fetchCode(async () => {
    const data = await readData(path)
    const release = /"b":"([^"]+)"/.exec(data)?.[1]
    // Scripts of two releases do not go together.
    if (release === undefined || ![...document.scripts].some(({ text }) => text.includes(release)))
      throw new CodeMissing('The host has another release.')
    await Promise.all(scriptsIn(data).map(fetchScript))
  })
}

/** The router's data of a page, which name its scripts. */
async function readData(path: string): Promise<string> {
  try {
    const response = await fetch(`${path}index.txt`)
    if (response.ok) return await response.text()
  } catch (cause) {
    throw new CodeMissing('The data of a page did not come.', { cause })
  }
  throw new CodeMissing('The data of a page are not there.')
}

const scriptsIn = (data: string): readonly string[] => [
  ...new Set(
    [...data.matchAll(/"((?:\/\w+)?\/_next\/static\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? []),
  ),
]

/** The bundler's own loader finds what has come this way. */
function fetchScript(src: string): Promise<void> {
  if (document.querySelector(`script[src^="${src}"]`) !== null) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.onload = () => resolve()
    script.onerror = () => {
      script.remove()
      reject(new CodeMissing(`${src} did not come.`))
    }
    // So that the page's own element for it is this one.
    script.setAttribute('async', '')
    script.src = src
    document.head.append(script)
  })
}
