import { env } from '@/lib/env'
import { arbitrumOnePair } from './arbitrumOnePair'
import type { ChainPair } from './pair'
import { withRpcUrl } from './withRpcUrl'

/** The pair that the app was built for; null on a devnet, whose pair is only known once it was asked (`devnetPair`). */
export const builtPair: ChainPair | null = env.pair === 'arbitrum-one' ? withRpcUrls(arbitrumOnePair) : null

function withRpcUrls(pair: ChainPair): ChainPair {
  return { ...pair, l1: withRpcUrl(pair.l1, env.l1RpcUrl), l2: withRpcUrl(pair.l2, env.l2RpcUrl) }
}
