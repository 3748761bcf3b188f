import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Initialises the current round, without which nothing can be done with a stake. Anybody may. Signed on L2. */
export async function initializeRound(_clients: WriteClients, _pair: ChainPair): Promise<Hash> {
  throw new Error('not written yet')
}
