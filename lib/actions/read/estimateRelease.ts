import { type Address, encodeFunctionData } from 'viem'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import { openGateways } from '@/lib/actions/gateways'
import { type TicketFees, withHeadroom } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'

/**
 * What a ticket of withdrawal `id` may cost, with headroom: a further one of a recorded withdrawal, or its first.
 * Loads the Arbitrum SDK.
 * @throws what the release would revert with on L2
 * @param params.refundTo who gets unspent fees on L2
 */
export async function estimateRelease(
  pair: ChainPair,
  params: { id: bigint; to: Address; amount: bigint; refundTo: Address },
): Promise<TicketFees> {
  const gateways = openGateways(pair)
  const { estimateTicket } = await import('@/lib/arbitrum/estimateTicket')
  const estimate = await estimateTicket(pair, {
    from: gateways.l1,
    to: gateways.l2,
    refundTo: params.refundTo,
    data: encodeFunctionData({
      abi: l2LptGatewayAbi,
      functionName: 'finalizeWithdraw',
      args: [params.id, params.to, params.amount],
    }),
  }).catch((error: unknown) => {
    throw decodeRevert(error)
  })
  return withHeadroom(estimate, params.refundTo)
}
