import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import type { ChainPair } from '@/lib/chains/pair'

const { inbox } = arbitrumOnePair.arbitrum

/** Arbitrum One as it will be once the bridge is open there: Arbitrum's inbox stands for the gateways. */
export const pairWithBridge: ChainPair = {
  ...arbitrumOnePair,
  gateways: { l1: inbox, l2: inbox, lptPrime: inbox },
}
