import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { bondingManagerCallAbi } from '@/lib/actions/callAbis'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Unbonds `amount` wei of stake into a new lock; rewards are claimed first. Signed on L2. */
export async function unbond(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
    functionName: 'unbond',
    args: [params.amount],
  })
  return writeContract(clients.wallet, request)
}
