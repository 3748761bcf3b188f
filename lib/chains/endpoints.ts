import type { Chain } from 'viem'
import type { ChainPair, EndpointData, Side } from './pair'

/** A chain that is read from these endpoints, whatever a library thinks of it. */
export function readFrom(chain: Chain, endpoints: readonly EndpointData[]): Chain {
  return { ...chain, rpcUrls: { ...chain.rpcUrls, default: { http: endpoints.map(({ url }) => url) } } }
}

/** The pair with other endpoints on one side, or as it is when there are none. */
export function withEndpoints(pair: ChainPair, side: Side, endpoints: readonly EndpointData[]): ChainPair {
  if (endpoints.length === 0) return pair
  return {
    ...pair,
    [side]: readFrom(pair[side], endpoints),
    endpoints: { ...pair.endpoints, [side]: endpoints },
  }
}

/** An endpoint of which only the URL is known: its operator is named by the last two parts of its host. */
export function endpointAt(url: string): EndpointData {
  const { hostname, host } = new URL(url)
  const isNumeric = /^[\d.]+$|^\[/.test(hostname)
  return { operator: isNumeric ? host : hostname.split('.').slice(-2).join('.'), url }
}
