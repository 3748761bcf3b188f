import { createTestClient, custom, defineChain, publicActions } from 'viem'
import type { JsonRpc } from '../rpc/jsonRpc'

/** A viem client of a node that we run ourselves: it reads, mines and sets state. Nothing is cached. */
export function chainClient(rpc: JsonRpc, chainId: number) {
  const chain = defineChain({
    id: chainId,
    name: `Local chain ${chainId}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [rpc.url] } },
  })
  return createTestClient({
    chain,
    mode: 'anvil',
    cacheTime: 0,
    pollingInterval: 20,
    transport: custom(
      {
        request: ({ method, params }: { method: string; params?: readonly unknown[] }) =>
          rpc.request(method, params),
      },
      { retryCount: 0 },
    ),
  }).extend(publicActions)
}

export type ChainClient = ReturnType<typeof chainClient>
