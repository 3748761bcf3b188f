import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { RpcError } from './rpcError'

/** Answers one JSON-RPC method, or throws. */
export type Handler = (method: string, params: readonly unknown[]) => Promise<unknown>

/** What becomes of an HTTP request, by the methods that it asks for. */
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

const headers = {
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
  const asked = parse(await readBody(request))
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
      response.writeHead(200, headers).end(JSON.stringify(await answerAll(asked, async () => 'soon')))
      return
    case 'answer':
      response.writeHead(200, headers).end(JSON.stringify(await answerAll(asked, handle)))
  }
}

type Asked = Request | Request[] | undefined

function parse(body: string): Asked {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function methodsOf(asked: Asked): string[] {
  const requests = Array.isArray(asked) ? asked : [asked]
  return requests.flatMap((request) => (typeof request?.method === 'string' ? [request.method] : []))
}

async function answerAll(asked: Asked, handle: Handler): Promise<unknown> {
  if (asked === undefined) return failure(null, new RpcError(-32700, 'parse error: the request is not JSON'))
  if (!Array.isArray(asked)) return answerOne(asked, handle)
  return Promise.all(asked.map((one) => answerOne(one, handle)))
}

async function answerOne(request: Request, handle: Handler): Promise<unknown> {
  const id = request?.id ?? null
  if (typeof request?.method !== 'string')
    return failure(id, new RpcError(-32600, 'invalid request: no method'))
  try {
    const result = await handle(request.method, Array.isArray(request.params) ? request.params : [])
    return { jsonrpc: '2.0', id, result: result ?? null }
  } catch (error) {
    return failure(id, error)
  }
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

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
  })
}
