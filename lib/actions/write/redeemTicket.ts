import { encodeFunctionData, type Hash } from 'viem'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { redeemEvent } from '@/lib/actions/expectedEvents'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/**
 * Redeems a retryable ticket whose automatic redemption failed. Anybody may. Signed on L2.
 * The transaction schedules the ticket's call: it can succeed while that call fails again, so look at the status after.
 */
export function redeemTicket(
  clients: WriteClients,
  pair: ChainPair,
  { ticketId }: { ticketId: Hash },
): Promise<Hash> {
  return sendCall(clients, pair, {
    to: ARB_RETRYABLE_TX,
    data: encodeFunctionData({ abi: arbRetryableTxAbi, functionName: 'redeem', args: [ticketId] }),
    event: redeemEvent(ticketId),
  })
}
