import type { Address } from 'viem'
import type { TicketFees } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'

/** What the ticket of a withdrawal may cost, with headroom. Loads the Arbitrum SDK. */
export async function estimateWithdraw(
  _clients: Clients,
  _pair: ChainPair,
  _params: { to: Address; amount: bigint; refundTo: Address },
): Promise<TicketFees> {
  throw new Error('not written yet')
}
