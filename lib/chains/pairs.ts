import { env } from '@/lib/env'
import { arbitrumOnePair } from './arbitrumOnePair'
import { arbitrumSepoliaPair } from './arbitrumSepoliaPair'
import { endpointAt, withEndpoints } from './endpoints'
import type { ChainPair } from './pair'
import type { PairName } from './pairNames'

/** The networks whose data a build can carry: all but the local one, which describes itself when it is asked. */
export const pairs: Record<Exclude<PairName, 'devnet'>, ChainPair> = {
  'arbitrum-sepolia': arbitrumSepoliaPair,
  'arbitrum-one': arbitrumOnePair,
}

/** The pair that the app was built for; null on a devnet, whose pair is only known once it was asked (`devnetPair`). */
export const builtPair: ChainPair | null = env.pair === 'devnet' ? null : withOwnEndpoints(pairs[env.pair])

/** With the endpoints that the build was told. */
function withOwnEndpoints(pair: ChainPair): ChainPair {
  const l1 = withEndpoints(pair, 'l1', env.l1RpcUrls.map(endpointAt))
  return withEndpoints(l1, 'l2', env.l2RpcUrls.map(endpointAt))
}
