import { RpcError } from './rpcError'

/** A JSON-RPC endpoint. `request` throws an RpcError with what the endpoint said. */
export type JsonRpc = {
  url: string
  request<Result>(method: string, params?: readonly unknown[]): Promise<Result>
}

type Answer<Result> = { result: Result; error?: { code: number; message: string; data?: unknown } }

export function jsonRpc(url: string): JsonRpc {
  let id = 0
  return {
    url,
    async request<Result>(method: string, params: readonly unknown[] = []) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params }),
      })
      const answer: Answer<Result> = await response.json()
      if (answer.error) throw new RpcError(answer.error.code, answer.error.message, answer.error.data)
      return answer.result
    },
  }
}
