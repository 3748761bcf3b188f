import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { openGateways } from '@/lib/actions/gateways'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Lets the L2 gateway take `amount` wei of LPT from the account. Signed on L2. */
export async function approveLpt(
  clients: WriteClients,
  pair: ChainPair,
  params: { amount: bigint },
): Promise<Hash> {
  const { lpt } = await resolveProtocol(clients, pair)
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: lpt,
    abi: livepeerTokenAbi,
    functionName: 'approve',
    args: [openGateways(pair).l2, params.amount],
  })
  return writeContract(clients.wallet, request)
}
