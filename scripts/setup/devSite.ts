import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { type Place, serveRequests } from '../serve.ts'
import { firstLanguage } from './languages.ts'
import { holdLock } from './lock.ts'
import { bin } from './root.ts'
import { run } from './run.ts'

export type DevSite = {
  url: string
  /** Resolves when the page at `path` is compiled. */
  compile: (path: string) => Promise<void>
  /** Resolves with the end of Next's output when Next ends by itself. */
  crashed: Promise<string>
  stop: () => Promise<void>
}

type Options = Pick<Place, 'hostBy'> & {
  host: string
  /** 0 takes any free one. */
  port: number
  /** The local Arbitrum's; without it pages find none. */
  devnetUrl?: string
  /** One of the site's; without it that of `SITE_LANGUAGE`, or the first. */
  language?: string
  onOutput?: (text: string) => void
}

/**
 * The folders in which Next keeps its compiled files, relative to the repository: two processes in one folder end each
 * other.
 */
const folders = ['.next', ...[2, 3, 4].map((nth) => `.cache/dev-${nth}`)] as const

/**
 * Serves the app from its sources: a change of one is on screen in a moment. Nothing is written to out/.
 * @throws a sentence when the port is in use, or as many run already as there are folders
 */
export async function serveSources({ devnetUrl, onOutput, ...place }: Options): Promise<DevSite> {
  const language = place.language ?? (process.env.SITE_LANGUAGE || firstLanguage)
  // Next's own words for a port that is in use name a process, and not this app.
  const free = await serveRequests(notFound, place)
  await free.close()
  const { folder, release } = takeFolder()
  const local = await serveRequests(notFound, { port: 0, ...(devnetUrl && { devnetUrl }) })
  const stopping = new AbortController()
  const env = {
    NEXT_PUBLIC_PAIR: 'devnet',
    // Another one, from a shell or a test, has Next write further paths into tsconfig.json.
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_LANGUAGE: language,
    LOCAL_PAIR_URL: `${local.url}/devnet.json`,
    SITE_DIR: folder,
  }
  const { hostname, port } = new URL(free.url)
  // The address that a name stood for just now: Next might find another one for it.
  const address =
    place.host === '0.0.0.0' || place.host === '::' ? place.host : hostname.replace(/^\[|\]$/g, '')
  const args = ['dev', '--hostname', address, '--port', port]
  const ended = run(bin('next'), args, { env, onOutput, until: stopping.signal })
  const crashed = ended.then(({ output }) =>
    stopping.signal.aborted
      ? new Promise<never>(() => {})
      : `The app's dev server has ended.\n${output.trim().split('\n').slice(-20).join('\n')}`,
  )
  const url = `${free.url}${language === firstLanguage ? '' : `/${language}`}`
  return {
    url,
    crashed,
    compile: (path) => Promise.race([firstAnswer(`${url}${path}`), crashed.then(fail)]),
    stop: async () => {
      stopping.abort()
      await ended.catch(() => {})
      release()
      await local.close()
    },
  }
}

/** The first folder that no other dev server of this repository works in. */
function takeFolder(): { folder: string; release: () => void } {
  for (const folder of folders) {
    const release = holdLock(`dev-${folders.indexOf(folder)}`)
    if (release !== null) return { folder, release }
  }
  throw new Error(
    `${folders.length} dev servers run from this folder already (npm run dev, npm run previews): stop one, or use its page.`,
  )
}

/** In milliseconds, between two looks at a server that does not listen yet. */
const PAUSE = 200

/** Asks until somebody answers. Next answers when the page is compiled. */
async function firstAnswer(url: string): Promise<void> {
  for (;;) {
    try {
      const page = await fetch(url)
      return void (await page.arrayBuffer())
    } catch {
      await delay(PAUSE)
    }
  }
}

const notFound = (_: IncomingMessage, response: ServerResponse) => void response.writeHead(404).end()

const fail = (sentence: string): never => {
  throw new Error(sentence)
}
