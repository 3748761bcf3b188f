import type { Chain } from 'viem'

/** The chain with another endpoint, or as it is when there is none. */
export function withRpcUrl(chain: Chain, url: string | null): Chain {
  return url === null ? chain : { ...chain, rpcUrls: { ...chain.rpcUrls, default: { http: [url] } } }
}
