import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Lets Livepeer's BondingManager take exactly `amount` wei of LPT from the account. Signed on L2. */
export async function approveBonding(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { lpt, bondingManager } = await resolveProtocol(clients, pair)
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: lpt,
    abi: livepeerTokenAbi,
    functionName: 'approve',
    args: [bondingManager, params.amount],
  })
  return writeContract(clients.wallet, request)
}
