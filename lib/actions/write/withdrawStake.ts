import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { bondingManagerCallAbi } from '@/lib/actions/callAbis'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Pays a lock whose round has come out to the account. Signed on L2. */
export async function withdrawStake(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockId: bigint },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
    functionName: 'withdrawStake',
    args: [params.lockId],
  })
  return writeContract(clients.wallet, request)
}
