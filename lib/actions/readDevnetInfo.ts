/**
 * Asks the local Arbitrum for its description, which `devnetPair` and `parseDevnetInfo` of lib/chains read.
 * @param l2RpcUrl its L2 endpoint
 * @throws Error with a sentence when nothing answers there, or something else does
 */
export async function readDevnetInfo(l2RpcUrl: string): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'devnet_info', params: [] })
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(l2RpcUrl, { method: 'POST', headers, body }).catch((cause: unknown) => {
    throw new Error(`No local Arbitrum answers at ${l2RpcUrl}. Start one with: npm start`, { cause })
  })
  const answer: unknown = await response.json().catch(() => null)
  if (typeof answer !== 'object' || answer === null || !('result' in answer)) {
    throw new Error(`What answers at ${l2RpcUrl} is not a local Arbitrum: it knows no devnet_info.`)
  }
  return answer.result
}
