import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'

/** A local Arbitrum's two endpoints; L1's is another than it says where pages are to use another. */
export type Source = {
  devnetUrl: string
  l1Url: string | undefined
  /** The page is served beyond loopback: a browser that names loopback may sit at the other end of a forwarded port. */
  isForOthers?: boolean
}

/** Under these the page's own host passes requests on to the chains. */
const PATHS = { l1: '/rpc/l1', l2: '/rpc/l2' } as const

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/** True of a browser on another machine, or outside of the container: its loopback is not this one's. */
const isFromElsewhere = ({ headers: { host } }: IncomingMessage) => host !== undefined && !LOOPBACK.test(host)

/**
 * The local Arbitrum's description of itself. To a page that was reached by another name than loopback, or is served beyond
 * it, it names endpoints of the page's own name, which `passOn` serves: the chains listen on loopback alone, and the page's policy lets it
 * ask its own host.
 * @throws when it does not answer
 */
export async function describeChains(source: Source, request: IncomingMessage): Promise<unknown> {
  const told = await devnetInfo(source)
  if (!source.isForOthers && !isFromElsewhere(request)) return told
  const at = (path: string) => ({ rpcUrl: `http://${request.headers.host}${path}` })
  return { ...told, l1: { ...told.l1, ...at(PATHS.l1) }, l2: { ...told.l2, ...at(PATHS.l2) } }
}

/** The chain that a request to the page's own host is meant for; undefined when it is for none. */
export function chainAsked({ url }: IncomingMessage): keyof typeof PATHS | undefined {
  const path = url?.split('?')[0]
  return path === PATHS.l1 ? 'l1' : path === PATHS.l2 ? 'l2' : undefined
}

/** Passes a request on to a chain, and its answer back. */
export async function passOn(
  source: Source,
  side: keyof typeof PATHS,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fail = () => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502).end()
  }
  try {
    const { [side]: chain } = await devnetInfo(source)
    const headers = { 'content-type': request.headers['content-type'] ?? 'application/json' }
    const asked = ask(chain.rpcUrl, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] })
      answer.pipe(response)
    })
    asked.on('error', fail)
    response.on('close', () => asked.destroy())
    request.pipe(asked)
  } catch {
    fail()
  }
}

type Told = Record<string, unknown> & Record<keyof typeof PATHS, { rpcUrl: string }>

async function devnetInfo({ devnetUrl, l1Url }: Source): Promise<Told> {
  const answer = await fetch(devnetUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'devnet_info', params: [] }),
    signal: AbortSignal.timeout(5_000),
  })
  const { result }: { result?: Told } = await answer.json()
  if (!result) throw new Error('no result')
  return l1Url ? { ...result, l1: { ...result.l1, rpcUrl: l1Url } } : result
}
