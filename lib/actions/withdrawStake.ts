import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Pays out a lock whose round has come. Signed on L2. */
export async function withdrawStake(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { lockId: bigint },
): Promise<Hash> {
  throw new Error('not written yet')
}
