import type { Address, Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { bondingManagerCallAbi } from '@/lib/actions/callAbis'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/**
 * Puts a lock back to stake. Signed on L2.
 * @param params.delegate null while anything is bonded: it goes to the current orchestrator. Otherwise the one to choose.
 */
export async function rebond(
  clients: WriteClients,
  pair: ChainPair,
  params: { lockId: bigint; delegate: Address | null },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const target = {
    account: clients.wallet.account,
    chain: pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
  } as const
  if (params.delegate === null) {
    const args = [params.lockId] as const
    const { request } = await simulateContract(clients.l2, { ...target, functionName: 'rebond', args })
    return writeContract(clients.wallet, request)
  }
  const args = [params.delegate, params.lockId] as const
  const { request } = await simulateContract(clients.l2, {
    ...target,
    functionName: 'rebondFromUnbonded',
    args,
  })
  return writeContract(clients.wallet, request)
}
