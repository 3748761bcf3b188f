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
