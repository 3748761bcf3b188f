import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { TicketFees } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { estimateRelease } from './estimateRelease'

/**
 * The limits of the cost of a new withdrawal's ticket, with headroom. Loads the Arbitrum SDK.
 * @param params.refundTo the receiver of unspent fees on L2
 */
export async function estimateWithdraw(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  params: { to: Address; amount: bigint; refundTo: Address },
): Promise<TicketFees> {
  const nextId = await readContract(clients.l1, {
    address: openGateways(pair).l1,
    abi: l1LptGatewayAbi,
    functionName: 'withdrawalCount',
  })
  return estimateRelease(pair, { ...params, id: nextId })
}
