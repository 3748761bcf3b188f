import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { invalidParams, RpcError } from './rpcError'

/** Answers one JSON-RPC method, or throws. */
export type Handler = (method: string, params: readonly unknown[]) => Promise<unknown>

/** The fate of an HTTP request, by the methods that it asks for. */
export type Admission =
  | 'answer'
  | 'too-many-requests'
  | 'web-page'
  | 'broken-json'
  | 'wrong-types'
  | 'hang-up'
  | 'ignore'
export type Admit = (methods: readonly string[]) => Admission

type Request = { id?: number | string | null; method?: unknown; params?: unknown }

/** The same limits as geth's: in bytes of a request, and in calls of a batch. */
const MOST = { body: 5 * 1024 * 1024, batch: 1_000 }

/** So many calls of a batch are worked on at once; the others wait, and are not begun when the caller has gone. */
const AT_ONCE = 16

/** A header of every answer, by which a second start knows what has its port. */
export const SERVED_BY = 'x-lpt-bridge-devnet'

const headers = {
  [SERVED_BY]: 'local Arbitrum',
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-max-age': '86400',
  'content-type': 'application/json',
}

export type ServeOptions = {
  /** URL of a node that takes WebSockets; they are handed to it as they are. Without one they are refused. */
  webSocketsTo?: string
}

/** Serves JSON-RPC over HTTP on loopback, for any origin: batches, CORS and preflights included. */
export async function serveJsonRpc(
  port: number,
  handle: Handler,
  admit: Admit,
  { webSocketsTo }: ServeOptions = {},
): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    // Whoever hangs up in the middle of an answer is no reason to end.
    for (const end of [request, response]) end.on('error', () => response.destroy())
    answer(request, response, handle, admit).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 60_000
  const sockets = new Set<Duplex>()
  if (webSocketsTo !== undefined) {
    server.on('upgrade', (request, socket, head) => passOn(request, socket, head, webSocketsTo, sockets))
  }
  await listen(server, port)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Hands a WebSocket to another server, byte by byte. `open` holds it as long as it lives. */
function passOn(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  url: string,
  open: Set<Duplex>,
): void {
  const { hostname, port } = new URL(url)
  const target = connect(Number(port), hostname)
  open.add(socket)
  socket.once('close', () => {
    open.delete(socket)
    target.destroy()
  })
  for (const end of [socket, target]) end.on('error', () => end.destroy())
  target.once('close', () => socket.destroy())
  const lines = [`${request.method} ${request.url} HTTP/${request.httpVersion}`]
  for (let at = 0; at < request.rawHeaders.length; at += 2)
    lines.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}`)
  target.write(`${lines.join('\r\n')}\r\n\r\n`)
  target.write(head)
  target.pipe(socket).pipe(target)
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handler,
  admit: Admit,
): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, headers).end()
    return
  }
  if (request.method !== 'POST') {
    response.writeHead(405, headers).end('{"error":"JSON-RPC is asked with POST"}')
    return
  }
  const body = await readBody(request)
  if (body === null) {
    const refusal = new RpcError(-32600, `a request has at most ${MOST.body} bytes`)
    response.writeHead(413, { ...headers, connection: 'close' }).end(JSON.stringify(failure(null, refusal)))
    return
  }
  const asked = parse(body)
  const callerHasLeft = () => response.destroyed
  switch (admit(methodsOf(asked))) {
    case 'ignore':
      return
    case 'too-many-requests':
      response
        .writeHead(429, headers)
        .end(JSON.stringify(failure(null, new RpcError(-32005, 'too many requests'))))
      return
    case 'hang-up':
      response.destroy()
      return
    case 'web-page':
      response.writeHead(200, { ...headers, 'content-type': 'text/html' }).end('<html>Welcome!</html>')
      return
    case 'broken-json':
      response.writeHead(200, headers).end('{"jsonrpc":"2.0","id":1,"result":{"numb')
      return
    case 'wrong-types':
      response.writeHead(200, headers).end(textOf(await answerAll(asked, async () => 'soon', callerHasLeft)))
      return
    case 'answer':
      response.writeHead(200, headers).end(textOf(await answerAll(asked, handle, callerHasLeft)))
  }
}

/** The body of a request: one call, several, or no JSON at all. */
type Asked =
  | { kind: 'one'; call: unknown }
  | { kind: 'batch'; calls: readonly unknown[] }
  | { kind: 'not-json' }

function parse(body: string): Asked {
  try {
    const parsed: unknown = JSON.parse(body)
    return Array.isArray(parsed) ? { kind: 'batch', calls: parsed } : { kind: 'one', call: parsed }
  } catch {
    return { kind: 'not-json' }
  }
}

function methodsOf(asked: Asked): string[] {
  if (asked.kind === 'not-json') return []
  const calls = asked.kind === 'one' ? [asked.call] : asked.calls
  return calls.flatMap((call) => {
    const method = requestOf(call)?.method
    return typeof method === 'string' ? [method] : []
  })
}

const requestOf = (call: unknown): Request | undefined =>
  typeof call === 'object' && call !== null && !Array.isArray(call) ? call : undefined

/** Nothing is said to whoever only notifies. */
const textOf = (answered: unknown): string => (answered === undefined ? '' : JSON.stringify(answered))

/** @param callerHasLeft true once nobody waits for the answer */
async function answerAll(asked: Asked, handle: Handler, callerHasLeft: () => boolean): Promise<unknown> {
  switch (asked.kind) {
    case 'not-json':
      return failure(null, new RpcError(-32700, 'parse error: the request is not JSON'))
    case 'one':
      return answerOne(asked.call, handle)
    case 'batch':
      return answerBatch(asked.calls, handle, callerHasLeft)
  }
}

async function answerBatch(
  calls: readonly unknown[],
  handle: Handler,
  callerHasLeft: () => boolean,
): Promise<unknown> {
  if (calls.length === 0) return failure(null, new RpcError(-32600, 'empty batch'))
  if (calls.length > MOST.batch)
    return failure(null, new RpcError(-32600, `a batch has at most ${MOST.batch} calls`))
  const answers: unknown[] = []
  let next = 0
  const work = async () => {
    while (next < calls.length && !callerHasLeft()) {
      const at = next++
      answers[at] = await answerOne(calls[at], handle)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const said = answers.filter((one) => one !== undefined)
  return said.length === 0 ? undefined : said
}

/** @returns undefined for a notification: a call without an id */
async function answerOne(call: unknown, handle: Handler): Promise<unknown> {
  const request = requestOf(call)
  if (request === undefined) return failure(null, new RpcError(-32600, 'invalid request: not a call'))
  const { id, method, params } = request
  if (typeof method !== 'string') return failure(id, new RpcError(-32600, 'invalid request: no method'))
  const answered = await answerCall(method, params, handle).then(
    (result) => ({ jsonrpc: '2.0', id: id ?? null, result: result ?? null }),
    (error: unknown) => failure(id, error),
  )
  return 'id' in request ? answered : undefined
}

async function answerCall(method: string, params: unknown, handle: Handler): Promise<unknown> {
  if (params !== undefined && params !== null && !Array.isArray(params))
    throw invalidParams('parameters are expected in an array, in their order')
  return handle(method, params ?? [])
}

function failure(id: Request['id'], error: unknown) {
  const known =
    error instanceof RpcError
      ? error
      : new RpcError(-32603, String(error instanceof Error ? error.message : error))
  const { code, message, data } = known
  return {
    jsonrpc: '2.0',
    id: id ?? null,
    error: data === undefined ? { code, message } : { code, message, data },
  }
}

/** @returns null when it is longer than any request may be; the rest of it is not kept */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= MOST.body) chunks.push(chunk)
      else {
        chunks = []
        resolve(null)
      }
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
  })
}
