import { type Address, type Hex, hexToBigInt, numberToHex } from 'viem'
import { L2_BASE_FEE } from '../nitro/constants'
import type { L2Node } from './l2Node'

type Receipt = { from: Address; gasUsed: Hex; effectiveGasPrice: Hex }

/**
 * Gives back what a block's transactions have paid above the base fee: Nitro drops tips, and a higher `gasPrice` as well,
 * while the node that runs L2 here hands them to the block's coinbase.
 */
export async function returnTips(node: L2Node, block: number): Promise<void> {
  const receipts = await node.rpc.request<Receipt[] | null>('eth_getBlockReceipts', [numberToHex(block)])
  const tips = (receipts ?? []).flatMap(({ from, gasUsed, effectiveGasPrice }) => {
    const above = hexToBigInt(effectiveGasPrice) - L2_BASE_FEE
    return above > 0n ? [{ from, tip: above * hexToBigInt(gasUsed) }] : []
  })
  if (tips.length === 0) return
  const { miner } = await node.client.getBlock({ blockNumber: BigInt(block) })
  for (const { from, tip } of tips) {
    await node.changeBalance(from, tip)
    await node.changeBalance(miner, -tip)
  }
}
