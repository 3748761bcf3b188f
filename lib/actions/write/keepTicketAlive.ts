import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import type { WriteClients } from '@/lib/rpc/clients'

/**
 * Lets a retryable ticket live for another week. Anybody may, while it lives and has less than a week left of what it
 * can have. Signed on L2.
 */
export async function keepTicketAlive(
  clients: WriteClients,
  pair: ChainPair,
  params: { ticketId: Hash },
): Promise<Hash> {
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: ARB_RETRYABLE_TX,
    abi: arbRetryableTxAbi,
    functionName: 'keepalive',
    args: [params.ticketId],
  })
  return writeContract(clients.wallet, request)
}
