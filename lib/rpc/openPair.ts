import { createClient } from 'viem'
import { pairs } from '@/lib/chains/builtData'
import { devnetPair } from '@/lib/chains/devnetPair'
import { endpointAt, withEndpoints } from '@/lib/chains/endpoints'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { PairName } from '@/lib/chains/pairNames'
import { batchingHttp } from './batchingHttp'
import { chainTransport } from './chainTransport'
import type { Clients } from './clients'
import { probeOf } from './probeEndpoint'

/** URLs of endpoints that are asked in place of the pair's own, the preferred one first. */
export type GivenEndpoints = Partial<Record<Side, readonly string[]>>

/** The URL at which `npm run devnet` serves L2. */
const LOCAL_L2 = 'http://127.0.0.1:8547'

/**
 * A pair of chains for a tool of the terminal, with the endpoints that it was told. The local Arbitrum is asked for its own
 * description, at the first URL of L2.
 * @throws Error with a sentence when no local Arbitrum answers there
 */
export async function openPair(name: PairName, given: GivenEndpoints = {}): Promise<ChainPair> {
  const pair = name === 'devnet' ? await askDevnet(given.l2?.[0] ?? LOCAL_L2) : pairs[name]
  const l1 = withEndpoints(pair, 'l1', (given.l1 ?? []).map(endpointAt))
  return withEndpoints(l1, 'l2', (given.l2 ?? []).map(endpointAt))
}

/** Clients that read both chains from all the pair's endpoints. */
export function openClients(pair: ChainPair): Clients {
  const client = (side: Side) => {
    const sources = pair.endpoints[side].map(({ operator, url }) => ({
      operator,
      url,
      transport: batchingHttp(url),
    }))
    return createClient({
      chain: pair[side],
      transport: chainTransport(sources, { probe: probeOf(pair, side) }),
    })
  }
  return { l1: client('l1'), l2: client('l2') }
}

async function askDevnet(url: string): Promise<ChainPair> {
  let answer: unknown
  try {
    const { request } = batchingHttp(url)({ retryCount: 0 })
    answer = await request({ method: 'devnet_info', params: [] })
  } catch (error) {
    throw new Error(`No local Arbitrum answers at ${url}. Start one with: npm run devnet`, { cause: error })
  }
  return devnetPair(answer)
}
