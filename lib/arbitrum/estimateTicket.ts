import { ParentToChildMessageGasEstimator } from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import type { Address, Hex } from 'viem'
import type { TicketEstimate } from '@/lib/bridge/fees'
import type { ChainPair } from '@/lib/chains/pair'
import { registerPair } from './network'
import { sdkProviders } from './providers'

/**
 * The estimated needs of a retryable ticket. The SDK already allows for rising prices: six times the L2 gas price and
 * four times the submission fee; the unused part is refunded.
 * @param ticket the call that it makes on L2, from the L1 contract that sends it
 * @throws the call's revert on L2
 */
export async function estimateTicket(
  pair: ChainPair,
  ticket: { from: Address; to: Address; data: Hex; refundTo: Address },
): Promise<TicketEstimate> {
  registerPair(pair)
  const { l1, l2 } = sdkProviders(pair)
  const { baseFeePerGas } = await l1.getBlock('latest')
  if (!baseFeePerGas) throw new Error(`${pair.l1.name} tells no base fee`)
  const estimate = await new ParentToChildMessageGasEstimator(l2).estimateAll(
    {
      from: ticket.from,
      to: ticket.to,
      data: ticket.data,
      l2CallValue: BigNumber.from(0),
      excessFeeRefundAddress: ticket.refundTo,
      // As the gateway does it: nobody but the gateway may cancel.
      callValueRefundAddress: ticket.from,
    },
    baseFeePerGas,
    l1,
  )
  return {
    gasLimit: estimate.gasLimit.toBigInt(),
    maxFeePerGas: estimate.maxFeePerGas.toBigInt(),
    maxSubmissionCost: estimate.maxSubmissionCost.toBigInt(),
  }
}
