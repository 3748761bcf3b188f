import type { Hash } from 'viem'
import type { TicketFees } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from './clients'

/** Pays for a further ticket of a recorded withdrawal. Anybody may. Signed on L1. */
export async function resendWithdrawal(
  _clients: WriteClients,
  _pair: ChainPair,
  _params: { id: bigint; fees: TicketFees },
): Promise<Hash> {
  throw new Error('not written yet')
}
