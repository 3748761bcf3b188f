import {
  decodeFunctionData,
  type Hex,
  hexToBigInt,
  numberToHex,
  parseAbi,
  parseEther,
  toFunctionSelector,
} from 'viem'
import type { L2Node } from '../l2/l2Node'
import { arbRetryableTxAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'
import { type CallRequest, isTo } from './callRequest'

/** On top of what a redemption needs itself: the retry may need a little more than its estimate. */
const REDEEM_MARGIN = 100_000n

const redeemAbi = parseAbi(['function redeem(bytes32 ticketId) returns (bytes32)'])
const REDEEM = toFunctionSelector('redeem(bytes32)')

/** The gas that a call of redeem() needs beyond itself: it donates its gas to the retry that it schedules. 0 for other calls. */
export async function retryGas(node: Pick<L2Node, 'rpc' | 'client'>, call: CallRequest): Promise<bigint> {
  const data = call.data ?? call.input ?? '0x'
  if (!isTo(call, ARB_RETRYABLE_TX) || !data.startsWith(REDEEM)) return 0n
  const { args } = decodeFunctionData({ abi: redeemAbi, data })
  const ticket = await node.client.readContract({
    address: ARB_RETRYABLE_TX,
    abi: arbRetryableTxAbi,
    functionName: 'getTicket',
    args,
  })
  const { from, to, callValue } = ticket
  const funds = { [from]: { balance: numberToHex(parseEther('1000000')) } }
  const retry = { from, to, value: numberToHex(callValue), data: ticket.data }
  return hexToBigInt(await node.rpc.request<Hex>('eth_estimateGas', [retry, 'latest', funds])) + REDEEM_MARGIN
}
