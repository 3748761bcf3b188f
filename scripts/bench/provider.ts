import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Call = { id: number; method: string; params: readonly unknown[] }

/** The count of questions to a provider: HTTP requests, and the calls in them (a batch holds several). */
export type Asked = { requests: number; calls: number }

export type Provider = { url: string; asked: Asked; close(): Promise<void> }

export type Manners = {
  /** True when the n-th request is answered with 429. */
  isBusy?: (request: number) => boolean
  /** Calls in a batch; one that has more is refused as a whole. */
  mostCalls?: number
}

/**
 * A JSON-RPC provider on loopback that counts what it is asked.
 * @param answer answers a call, or throws an object with `code` and `message`
 */
export async function serveProvider(
  answer: (call: Call) => unknown,
  { isBusy = () => false, mostCalls = Number.POSITIVE_INFINITY }: Manners = {},
): Promise<Provider> {
  const asked: Asked = { requests: 0, calls: 0 }
  const server = createServer((request, response) => {
    // A client may hang up before the answer, or before its question is complete.
    for (const end of [request, response]) end.on('error', () => response.destroy())
    respond(request, response).catch(() => response.destroy())
  })
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const body: Call | Call[] = JSON.parse(await textOf(request))
    const calls = [body].flat()
    asked.requests += 1
    asked.calls += calls.length
    if (isBusy(asked.requests)) {
      response.writeHead(429, { 'content-type': 'application/json' }).end('{"error":"Too Many Requests"}')
      return
    }
    if (calls.length > mostCalls) {
      const error = { code: 31, message: `Batch of more than ${mostCalls} requests are not allowed` }
      response
        .writeHead(500, { 'content-type': 'application/json' })
        .end(JSON.stringify({ jsonrpc: '2.0', id: null, error }))
      return
    }
    const answers = await Promise.all(calls.map((call) => answered(call, answer)))
    const text = JSON.stringify(Array.isArray(body) ? answers : answers[0])
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The provider has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answered(call: Call, answer: (call: Call) => unknown) {
  try {
    return { jsonrpc: '2.0', id: call.id, result: await answer(call) }
  } catch (error) {
    return { jsonrpc: '2.0', id: call.id, error }
  }
}

/** A provider that passes everything on to another, and counts. */
export function serveCounting(url: string): Promise<Provider> {
  return serveProvider(async ({ method, params }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    const { result, error }: { result?: unknown; error?: unknown } = await response.json()
    if (error !== undefined) throw error
    return result
  })
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
