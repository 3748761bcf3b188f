import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import type { WriteClients } from '@/lib/rpc/clients'

/**
 * Redeems a retryable ticket whose automatic redemption failed. Anybody may. Signed on L2.
 * The transaction schedules the ticket's call: it can succeed while that call fails again, so look at the status after.
 */
export async function redeemTicket(
  clients: WriteClients,
  pair: ChainPair,
  params: { ticketId: Hash },
): Promise<Hash> {
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: ARB_RETRYABLE_TX,
    abi: arbRetryableTxAbi,
    functionName: 'redeem',
    args: [params.ticketId],
  })
  return writeContract(clients.wallet, request)
}
