import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import type { ChainPair } from '@/lib/chains/pair'
import { bondingManagerCallAbi } from './callAbis'
import type { WriteClients } from './clients'
import { resolveProtocol } from './resolveProtocol'

/** Pays `amount` wei of earned ETH fees out to the account; rewards are claimed first. Signed on L2. */
export async function withdrawFees(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { account } = clients.wallet
  const { request } = await simulateContract(clients.l2, {
    account,
    chain: pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
    functionName: 'withdrawFees',
    args: [account.address, params.amount],
  })
  return writeContract(clients.wallet, request)
}
