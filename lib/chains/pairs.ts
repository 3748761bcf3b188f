import { builtData } from '@/lib/chains/builtData'
import { env } from '@/lib/env'
import { endpointAt, withEndpoints } from './endpoints'
import type { ChainPair } from './pair'

/** The pair that the app was built for; null on a devnet, whose pair is only known once it was asked (`devnetPair`). */
export const builtPair: ChainPair | null = builtData && withOwnEndpoints(builtData)

/** With the endpoints that the build was told. */
function withOwnEndpoints(pair: ChainPair): ChainPair {
  const l1 = withEndpoints(pair, 'l1', env.l1RpcUrls.map(endpointAt))
  return withEndpoints(l1, 'l2', env.l2RpcUrls.map(endpointAt))
}
