import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Lets the L2 gateway take `amount` wei of LPT from the account. Signed on L2. */
export async function approveLpt(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { amount: bigint },
): Promise<Hash> {
  throw new Error('not written yet')
}
