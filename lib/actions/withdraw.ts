import type { Address, Hash } from 'viem'
import type { TicketFees } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Burns `amount` wei of LivepeerToken' and sends the ticket that releases as much LPT for `to` on L2. Signed on L1. */
export async function withdraw(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { to: Address; amount: bigint; fees: TicketFees },
): Promise<Hash> {
  throw new Error('not written yet')
}
