import { env } from '@/lib/env'
import { arbitrumOnePair } from './arbitrumOnePair'
import { endpointAt, withEndpoints } from './endpoints'
import type { ChainPair } from './pair'

/** The pair that the app was built for; null on a devnet, whose pair is only known once it was asked (`devnetPair`). */
export const builtPair: ChainPair | null =
  env.pair === 'arbitrum-one' ? withOwnEndpoints(arbitrumOnePair) : null

/** With the endpoints that the build was told. */
function withOwnEndpoints(pair: ChainPair): ChainPair {
  const l1 = withEndpoints(pair, 'l1', env.l1RpcUrls.map(endpointAt))
  return withEndpoints(l1, 'l2', env.l2RpcUrls.map(endpointAt))
}
