import type { Address, Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Escrows `amount` wei of LPT and sends the message that mints as much for `to` on L1. Signed on L2. */
export async function deposit(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { to: Address; amount: bigint },
): Promise<Hash> {
  throw new Error('not written yet')
}
