import type { Address } from 'viem'
import type { RealNetwork } from '../network/realNetworks'

/** The chains to fork, and where. */
export type ForkRequest = {
  l1Url: string
  l2Url: string
  /** The block of L1; when left out, the one that L2's block is of. */
  l1Block?: number
  /** The block of L2; when left out, the newest, or the last one of L1's block. */
  l2Block?: number
  /** The pair that the endpoints must be of; when left out, whichever they are of. */
  pair?: RealNetwork
  /** The addresses of the bridge, when this build does not know it; null where there is none. */
  deployedOn?: (network: RealNetwork) => Deployed | null
}

/** The bridge on a network, as its deployment files say. */
export type Deployed = {
  gateways: { l1: Address; l2: Address; lptPrime: Address }
  fromBlock: { l1: bigint; l2: bigint }
  /** Livepeer's, where it is our stand-ins. */
  controller: Address | null
}
