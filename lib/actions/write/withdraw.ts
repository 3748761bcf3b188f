import type { Address, Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { l1GatewayCallAbi } from '@/lib/actions/callAbis'
import { openGateways } from '@/lib/actions/gateways'
import { simulationFees } from '@/lib/actions/write/simulationFees'
import { type TicketFees, ticketValue } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Burns `amount` wei of LivepeerToken' and sends the ticket that releases as much LPT for `to` on L2. Signed on L1. */
export async function withdraw(
  clients: WriteClients,
  pair: ChainPair,
  params: { to: Address; amount: bigint; fees: TicketFees },
): Promise<Hash> {
  const call = {
    account: clients.wallet.account,
    chain: pair.l1,
    address: openGateways(pair).l1,
    abi: l1GatewayCallAbi,
    functionName: 'withdraw',
    args: [params.to, params.amount, params.fees],
    value: ticketValue(params.fees),
  } as const
  await simulateContract(clients.l1, { ...call, ...(await simulationFees(clients.l1)) })
  return writeContract(clients.wallet, call)
}
