import type { Address } from 'viem'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import { BridgeNotOpen } from '@/lib/errors/transactionErrors'

/**
 * The bridge's contracts.
 * @throws BridgeNotOpen on a network that has none yet
 */
export function openGateways(pair: ChainPair): Gateways {
  if (pair.gateways === null) throw new BridgeNotOpen()
  return pair.gateways
}

/**
 * Livepeer's Controller.
 * @throws BridgeNotOpen on a network where Livepeer has no contracts and ours are not there yet
 */
export function openController(pair: ChainPair): Address {
  if (pair.controller === null) throw new BridgeNotOpen()
  return pair.controller
}
