import type { Address, Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { bondingManagerCallAbi } from '@/lib/actions/callAbis'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/**
 * Stakes `amount` wei of LPT with an orchestrator; the BondingManager must be allowed to take it. Rewards are claimed
 * first, and a stake with another orchestrator moves to this one. Signed on L2.
 */
export async function bond(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint; orchestrator: Address },
): Promise<Hash> {
  const { bondingManager } = await resolveProtocol(clients, pair)
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: bondingManager,
    abi: bondingManagerCallAbi,
    functionName: 'bond',
    args: [params.amount, params.orchestrator],
  })
  return writeContract(clients.wallet, request)
}
