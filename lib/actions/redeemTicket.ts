import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Redeems a retryable ticket whose automatic redemption failed. Anybody may. Signed on L2. */
export async function redeemTicket(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { ticketId: Hash },
): Promise<Hash> {
  throw new Error('not written yet')
}
