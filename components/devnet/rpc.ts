import type { Chain } from 'viem'

/** One JSON-RPC call to a local chain. @throws Error with the chain's own message */
export async function rpc(chain: Chain, method: string, params: readonly unknown[]): Promise<unknown> {
  const answer = await fetch(chain.rpcUrls.default.http[0] ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const { result, error } = await answer.json()
  if (error) throw new RpcError(error.code, error.message)
  return result
}

/** An error as EIP-1193 and JSON-RPC number them. */
export class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message)
  }
}
