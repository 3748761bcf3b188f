import { type Address, encodeFunctionData, type Hash } from 'viem'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { depositEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import { type ContractCall, sendCall } from './sendCall'

/** Escrows `amount` wei of LPT and sends the message that mints as much for `to` on L1. Signed on L2. */
export async function deposit(
  clients: WriteClients,
  pair: ChainPair,
  params: { to: Address; amount: bigint },
): Promise<Hash> {
  const from = clients.wallet.account.address
  return sendCall(clients, pair, depositCall(openGateways(pair), { from, ...params }))
}

/** The call that deposits what the gateway is already allowed to take. */
export const depositCall = (
  gateways: Gateways,
  transfer: { from: Address; to: Address; amount: bigint },
): ContractCall => ({
  to: gateways.l2,
  data: encodeFunctionData({
    abi: l2LptGatewayAbi,
    functionName: 'deposit',
    args: [transfer.to, transfer.amount],
  }),
  event: depositEvent(gateways, transfer),
})
