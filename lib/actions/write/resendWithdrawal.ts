import type { Hash } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { l1GatewayCallAbi } from '@/lib/actions/callAbis'
import { openGateways } from '@/lib/actions/gateways'
import { simulationFees } from '@/lib/actions/write/simulationFees'
import { type TicketFees, ticketValue } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'

/** Pays for a further ticket of a recorded withdrawal. Anybody may, and L2 releases it once. Signed on L1. */
export async function resendWithdrawal(
  clients: WriteClients,
  pair: ChainPair,
  params: { id: bigint; fees: TicketFees },
): Promise<Hash> {
  const call = {
    account: clients.wallet.account,
    chain: pair.l1,
    address: openGateways(pair).l1,
    abi: l1GatewayCallAbi,
    functionName: 'resendWithdrawal',
    args: [params.id, params.fees],
    value: ticketValue(params.fees),
  } as const
  await simulateContract(clients.l1, { ...call, ...(await simulationFees(clients.l1)) })
  return writeContract(clients.wallet, call)
}
