import type { Address, Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Puts a lock back to stake: with the current delegate, or with the delegate given when nothing is bonded. Signed on L2. */
export async function rebond(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { lockId: bigint; delegate: Address | null },
): Promise<Hash> {
  throw new Error('not written yet')
}
