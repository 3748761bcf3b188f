import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { chainAsked, describeChains, passOn, type Source } from './localChains'
import { languages } from './setup/languages'

export type ServedSite = {
  url: string
  close(): Promise<void>
}

/** Answers one request; what it does not answer at once it answers later. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export type Place = {
  host?: string
  /** The flag or the variable that named the host, for the sentence that says it is none. */
  hostBy?: string
  port: number
  devnetUrl?: string
  l1Url?: string
}

/** Serves a built site; the rest as `serveRequests` has it. */
export function serveSite({ dir, ...place }: Place & { dir: string }): Promise<ServedSite> {
  // `dev`: looks at the disk for each request, so that the folder may be filled after the server has started.
  // `gzip`: a file that has its compressed self beside it goes out as that, as from any host.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    gzip: true,
    onNoMatch: (request, response) => sendNotFound(request, response, dir),
  })
  return serveRequests(files, place)
}

/**
 * Listens on loopback unless `host` says otherwise, and has `handle` answer. With `devnetUrl`, `/devnet.json` answers what the
 * local Arbitrum says of itself, so that one build works with any ports and addresses, and `/rpc/l1` and `/rpc/l2` pass requests
 * on to its chains; `l1Url` is what it says of L1's endpoint when pages are to use another. Port 0 takes any free one.
 * @throws a sentence when the port is in use, or the host is none of this machine's
 */
export async function serveRequests(
  handle: Handler,
  { host = '127.0.0.1', hostBy = '--host', port, devnetUrl, l1Url }: Place,
): Promise<ServedSite> {
  const server = createServer((request, response) => {
    if (devnetUrl === undefined) return handle(request, response)
    const source = { devnetUrl, l1Url, isForOthers: !isLoopback(host) }
    const side = chainAsked(request)
    if (side !== undefined) void passOn(source, side, request, response)
    else if (request.url?.split('?')[0] === '/devnet.json') void sendDevnetInfo(source, request, response)
    else handle(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => void inWords(error, { host, hostBy, port }).then(reject))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const listening = typeof address === 'object' && address ? address : { address: host, port }
  return {
    // A name can stand for addresses of two families, and one of them is listened on.
    url: urlOf(isIP(host) === 0 ? listening.address : host, listening.port),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/i.test(host)

async function sendDevnetInfo(
  source: Source,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', [SERVED_BY]: 'local' }
  try {
    const told = await describeChains(source, request)
    response.writeHead(200, headers).end(JSON.stringify(told))
  } catch {
    response.writeHead(503, headers).end(JSON.stringify({ error: 'The local Arbitrum does not answer.' }))
  }
}

/** In the language of the folder that was asked for. An export without a page for that is still being built. */
async function sendNotFound(request: IncomingMessage, response: ServerResponse, dir: string): Promise<void> {
  const [, first] = request.url?.split(/[/?]/) ?? []
  const language = languages.find((code) => code === first)
  const page = await readFile(join(dir, language ?? '', '404.html')).catch(() => null)
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  if (page !== null) return void response.writeHead(404, headers).end(page)
  const soon = { ...headers, 'cache-control': 'no-store', 'retry-after': String(LOOK_AGAIN) }
  response.writeHead(503, soon).end(beingBuilt(language))
}

/** In seconds. */
const LOOK_AGAIN = 3

/** A page that looks by itself whether the one that was asked for is there. */
function beingBuilt(language: string | undefined): string {
  const name = language && new Intl.DisplayNames('en', { type: 'language' }).of(language)
  const what = name ? `The app in ${name}` : 'The app'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${LOOK_AGAIN}">
<title>Being built</title>
<style>:root { color-scheme: light dark } body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 20vh auto; padding: 0 1rem }</style>
</head>
<body>
<h1>${what} is being built</h1>
<p>That takes about a minute. This page opens it by itself. If it does not come, the terminal says why.</p>
${language === undefined ? '' : '<p><a href="/">Go to the English one</a></p>'}
</body>
</html>
`
}

/** The address to open: the one that is listened on, so that no other program answers at it. */
function urlOf(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

const POSSIBLE_HOSTS = '127.0.0.1 for this machine alone, 0.0.0.0 for all'

async function inWords(
  error: Error,
  { host, hostBy, port }: Required<Pick<Place, 'host' | 'hostBy' | 'port'>>,
): Promise<Error> {
  const code = 'code' in error ? error.code : undefined
  if (code === 'EADDRNOTAVAIL')
    return new Error(`${hostBy}: ${host} is no address of this machine. Give ${POSSIBLE_HOSTS}.`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Error(
      `${hostBy}: the name ${host} was not found. Give an address of this machine: ${POSSIBLE_HOSTS}.`,
    )
  if (code === 'EACCES')
    return new Error(`Port ${port} needs a privilege: choose one above 1023 with --port.`)
  if (code !== 'EADDRINUSE') return error
  const url = urlOf(host, port)
  return (await isThisApp(url))
    ? new Error(
        `This app runs there already: open ${url}, or start another one with --port and its own --l1-port and --l2-port.`,
      )
    : new Error(`Port ${port} is in use: choose another for the page with --port.`)
}

/** True when a start of this app answers, which alone says of a local Arbitrum whether it is there. */
async function isThisApp(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/devnet.json`, { signal: AbortSignal.timeout(6_000) })
    return answer.headers.get(SERVED_BY) !== null
  } catch {
    return false
  }
}

const SERVED_BY = 'x-lpt-bridge'
