import type { Address } from 'viem'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'
import type { Protocol } from './resolveProtocol'

/** Balances, allowance and pause flags of both sides. One round trip per chain. */
export async function readBridge(
  _clients: Clients,
  _pair: ChainPair,
  _params: { protocol: Protocol; account: Address },
): Promise<BridgeFacts> {
  throw new Error('not written yet')
}
