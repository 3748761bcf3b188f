import { env } from '@/lib/env'
import { arbitrumOnePair } from './arbitrumOnePair'
import { arbitrumSepoliaPair } from './arbitrumSepoliaPair'
import type { ChainPair } from './pair'
import type { PairName } from './pairNames'

/** The networks whose data a build can carry: all but the local one, which describes itself when it is asked. */
export const pairs: Record<Exclude<PairName, 'devnet'>, ChainPair> = {
  'arbitrum-sepolia': arbitrumSepoliaPair,
  'arbitrum-one': arbitrumOnePair,
}

/**
 * The data of the pair that the environment names. In a build the file of that pair takes the place of this one, so that pages
 * carry nothing of other networks: `next.config.mjs`.
 */
export const builtData: ChainPair | null = env.pair === 'devnet' ? null : pairs[env.pair]
