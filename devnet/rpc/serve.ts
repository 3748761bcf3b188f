import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { RpcError } from './rpcError'

/** Answers one JSON-RPC method, or throws. */
export type Handler = (method: string, params: readonly unknown[]) => Promise<unknown>

type Request = { id?: number | string | null; method?: unknown; params?: unknown }

const headers = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
  'access-control-max-age': '86400',
  'content-type': 'application/json',
}

/** Serves JSON-RPC over HTTP on loopback, for any origin: batches, CORS and preflights included. Port 0 is any free port. */
export async function serveJsonRpc(
  port: number,
  handle: Handler,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response, handle).catch(() => response.destroy())
  })
  server.keepAliveTimeout = 60_000
  await listen(server, port)
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}

async function answer(request: IncomingMessage, response: ServerResponse, handle: Handler): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, headers).end()
    return
  }
  if (request.method !== 'POST') {
    response.writeHead(405, headers).end('{"error":"JSON-RPC is asked with POST"}')
    return
  }
  const body = await readBody(request)
  response.writeHead(200, headers).end(JSON.stringify(await answerBody(body, handle)))
}

async function answerBody(body: string, handle: Handler): Promise<unknown> {
  let parsed: Request | Request[]
  try {
    parsed = JSON.parse(body)
  } catch {
    return failure(null, new RpcError(-32700, 'parse error: the request is not JSON'))
  }
  return Array.isArray(parsed)
    ? Promise.all(parsed.map((one) => answerOne(one, handle)))
    : answerOne(parsed, handle)
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
