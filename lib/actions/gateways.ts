import { BridgeNotOpen } from '@/lib/bridge/errors/transactionErrors'
import type { ChainPair, Gateways } from '@/lib/chains/pair'

/**
 * The bridge's contracts.
 * @throws BridgeNotOpen on a network that has none yet
 */
export function openGateways(pair: ChainPair): Gateways {
  if (pair.gateways === null) throw new BridgeNotOpen()
  return pair.gateways
}
