import {
  type ChildToParentMessageWriter,
  ChildTransactionReceipt,
  ParentToChildMessageGasEstimator,
  type ParentToChildMessageWriter,
  ParentTransactionReceipt,
} from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import type { Address, Hash, Hex } from 'viem'
import { arbSysAbi } from '../nitro/abi'
import { ARB_SYS } from '../nitro/addresses'
import type { Pair } from './pair'

// The steps that the tests repeat, through the SDK as it is.

/** Sends a message from L2 to L1 in the name of the newcomer. */
export async function sendToL1(pair: Pair, to?: Address, data: Hex = '0x'): Promise<Hash> {
  const { l2, account } = pair.viem('newcomer')
  const hash = await l2.writeContract({
    abi: arbSysAbi,
    address: ARB_SYS,
    functionName: 'sendTxToL1',
    args: [to ?? account.address, data],
  })
  await l2.waitForTransactionReceipt({ hash })
  return hash
}

/** The message that an L2 transaction sent; executed by the newcomer. */
export async function messageOf(pair: Pair, hash: Hash | string): Promise<ChildToParentMessageWriter> {
  const receipt = new ChildTransactionReceipt(await pair.sdk.l2.waitForTransaction(hash))
  const [message] = await receipt.getChildToParentMessages(pair.signer('newcomer').l1)
  if (!message) throw new Error(`Transaction ${hash} sent no message.`)
  return message
}

/** The receipt of an L1 transaction, as the SDK reads it. */
export async function parentReceipt(pair: Pair, hash: Hash | string): Promise<ParentTransactionReceipt> {
  return new ParentTransactionReceipt(await pair.sdk.l1.waitForTransaction(hash))
}

/** The ticket that an L1 transaction created; redeemed by the newcomer. */
export async function ticketOf(
  pair: Pair,
  receipt: ParentTransactionReceipt,
): Promise<ParentToChildMessageWriter> {
  const [ticket] = await receipt.getParentToChildMessages(pair.signer('newcomer').l2)
  if (!ticket) throw new Error('The transaction created no ticket.')
  return ticket
}

export type TicketCall = {
  from: Address
  to: Address
  value: bigint
  data: Hex
  refunds: Address
  beneficiary: Address
}

/**
 * The estimated needs of a ticket, in wei and gas.
 * @throws when its call would revert, unless `gasLimit` is given
 */
export async function estimateTicket(pair: Pair, call: TicketCall, gasLimit?: bigint) {
  const { baseFeePerGas } = await pair.viem('newcomer').l1.getBlock()
  const estimate = await new ParentToChildMessageGasEstimator(pair.sdk.l2).estimateAll(
    {
      from: call.from,
      to: call.to,
      l2CallValue: BigNumber.from(call.value),
      excessFeeRefundAddress: call.refunds,
      callValueRefundAddress: call.beneficiary,
      data: call.data,
    },
    BigNumber.from(baseFeePerGas),
    pair.sdk.l1,
    gasLimit === undefined ? {} : { gasLimit: { base: BigNumber.from(gasLimit) } },
  )
  return {
    maxSubmissionCost: estimate.maxSubmissionCost.toBigInt(),
    gasLimit: estimate.gasLimit.toBigInt(),
    maxFeePerGas: estimate.maxFeePerGas.toBigInt(),
    deposit: estimate.deposit.toBigInt(),
  }
}
