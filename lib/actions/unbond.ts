import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Unbonds `amount` wei of stake into a new lock. Signed on L2. */
export async function unbond(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { amount: bigint },
): Promise<Hash> {
  throw new Error('not written yet')
}
