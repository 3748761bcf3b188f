import { type Address, encodeFunctionData } from 'viem'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import { openGateways } from '@/lib/actions/gateways'
import { type TicketFees, withHeadroom } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'

/**
 * The limits of the cost of withdrawal `id`'s ticket, with headroom: a further ticket of a recorded withdrawal, or its
 * first. Loads the Arbitrum SDK.
 * @param params.refundTo the receiver of unspent fees on L2
 * @throws the revert that the release would have on L2
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
