import { encodeFunctionData, type Hash } from 'viem'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { keepAliveEvent } from '@/lib/actions/expectedEvents'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import type { WriteClients } from '@/lib/rpc/clients'
import { sendCall } from './sendCall'

/**
 * Lets a retryable ticket live for another week. Anybody may, while it lives and has less than a week left. Signed on
 * L2.
 */
export function keepTicketAlive(
  clients: WriteClients,
  pair: ChainPair,
  { ticketId }: { ticketId: Hash },
): Promise<Hash> {
  return sendCall(clients, pair, {
    to: ARB_RETRYABLE_TX,
    data: encodeFunctionData({ abi: arbRetryableTxAbi, functionName: 'keepalive', args: [ticketId] }),
    event: keepAliveEvent(ticketId),
  })
}
