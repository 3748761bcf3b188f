import type { Address } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { KnownContracts } from './recipient'

/** Livepeer's contracts on L2, as its Controller names them. */
type Livepeer = { bondingManager: Address; roundsManager: Address; lpt: Address; minter: Address }

/** Every contract that the app knows of on either chain: nobody means one of them when typing a recipient. */
export function knownContracts(
  { gateways, controller, arbitrum, multicall3, noRecipients }: ChainPair,
  { lpt, ...livepeer }: Livepeer,
): KnownContracts {
  return {
    bridge: [lpt, ...(gateways === null ? [] : Object.values(gateways))],
    others: [
      ...(controller === null ? [] : [controller]),
      multicall3,
      ...Object.values(livepeer),
      ...Object.values(arbitrum),
      ...noRecipients,
    ],
  }
}
