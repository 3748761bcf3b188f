import type { Address, Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Escrows `amount` wei of LPT and sends the message that mints as much for `to` on L1. Signed on L2. */
export async function deposit(
  clients: WriteClients,
  pair: ChainPair,
  params: { to: Address; amount: bigint },
): Promise<Hash> {
  const { request } = await simulateContract(clients.l2, {
    account: clients.wallet.account,
    chain: pair.l2,
    address: openGateways(pair).l2,
    abi: l2LptGatewayAbi,
    functionName: 'deposit',
    args: [params.to, params.amount],
  })
  return writeContract(clients.wallet, request)
}
