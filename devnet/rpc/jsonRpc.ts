import { Agent, request as httpRequest } from 'node:http'
import { request as httpsRequest, Agent as SecureAgent } from 'node:https'
import type { Socket } from 'node:net'
import { RpcError } from './rpcError'

/** A JSON-RPC endpoint. `request` throws an RpcError with what the endpoint said, or the connection's own error. */
export type JsonRpc = {
  url: string
  request<Result>(method: string, params?: readonly unknown[]): Promise<Result>
}

type Answer<Result> = { result: Result; error?: { code: number; message: string; data?: unknown } }

/** Kept connections and Node's own client: a third of what fetch takes for a call on loopback. */
export function jsonRpc(url: string): JsonRpc {
  const agent = isSecure(url) ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true })
  let id = 0
  return {
    url,
    async request<Result>(method: string, params: readonly unknown[] = []) {
      const body = JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params })
      const answer: Answer<Result> = JSON.parse(await post(url, agent, body))
      if (answer.error) throw new RpcError(answer.error.code, answer.error.message, answer.error.data)
      return answer.result
    },
  }
}

const isSecure = (url: string) => url.startsWith('https:')

/** Connections are kept, and each is listened to once. */
const watched = new WeakSet<Socket>()

function post(url: string, agent: Agent, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const request = isSecure(url) ? httpsRequest : httpRequest
    const outgoing = request(url, { agent, method: 'POST', headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
      incoming.on('error', reject)
    })
    outgoing.on('error', reject)
    // A node that refuses a long request hangs up while it is still being sent, and may do so between two listeners of Node's own.
    outgoing.once('socket', (socket) => {
      if (!watched.has(socket)) socket.on('error', () => socket.destroy())
      watched.add(socket)
    })
    outgoing.end(body)
  })
}
