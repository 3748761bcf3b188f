import type { Address } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'

/** Livepeer's contracts on L2, as its Controller names them. They change only by an act of governance. */
export type Protocol = { bondingManager: Address; roundsManager: Address; lpt: Address }

/** Asks the Controller for the addresses of Livepeer's contracts. One round trip. */
export async function resolveProtocol(_clients: Clients, _pair: ChainPair): Promise<Protocol> {
  throw new Error('not written yet')
}
