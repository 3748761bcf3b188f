import type { Address } from 'viem'
import type { RealNetwork } from '../network/realNetworks'

/** The chains to fork, and where. */
export type ForkRequest = {
  l1Url: string
  l2Url: string
  /** When left out: L1's block that L2's is of. */
  l1Block?: number
  /** When left out: the newest, or the last one of L1's block. */
  l2Block?: number
  /** The pair that the endpoints must be of; when left out, whichever they are of. */
  pair?: RealNetwork
  /** Where the bridge stands, when this build does not know it; null where it does not. */
  deployedOn?: (network: RealNetwork) => Deployed | null
}

/** The bridge on a network, as its deployment files say. */
export type Deployed = {
  gateways: { l1: Address; l2: Address; lptPrime: Address }
  fromBlock: { l1: bigint; l2: bigint }
  /** Livepeer's, where it is our stand-ins. */
  controller: Address | null
}
