import { type Hex, hexToNumber, numberToHex } from 'viem'
import type { JsonRpc } from '../rpc/jsonRpc'
import type { ForkRequest } from './forkRequest'
import type { ForkBlocks } from './past'
import { expectState, type Upstream } from './upstream'

/** The fields of an L2 block that say how far it follows L1. `nonce` is Nitro's count of the messages from L1 that are done with. */
export type L2Header = {
  hash: Hex
  number: Hex
  nonce: Hex
  l1BlockNumber?: Hex
  sendCount: Hex
  sendRoot: Hex
}

/**
 * The blocks to fork at: those that were asked for, or the newest that belong together.
 * @throws a sentence with a next action when a block is not there or its state is not kept, or L2's is not of an Arbitrum
 */
export async function chooseBlocks(
  upstream: Upstream,
  { l1Block, l2Block }: Pick<ForkRequest, 'l1Block' | 'l2Block'>,
): Promise<ForkBlocks> {
  const { l1, l2 } = upstream
  if (l1Block !== undefined) await expectState(l1, 'l1', l1Block)
  const head = hexToNumber(await l2.rpc.request<Hex>('eth_blockNumber'))
  const onL2 = l2Block ?? (l1Block === undefined ? head : await lastBlockOf(l2.rpc, l1Block, head))
  await expectState(l2, 'l2', onL2)
  const followed = await l1BlockOf(l2.rpc, onL2)
  // An endpoint may be some blocks behind what Arbitrum's sequencer has seen.
  const l1Head = hexToNumber(await l1.rpc.request<Hex>('eth_blockNumber'))
  const onL1 = l1Block ?? Math.min(followed, l1Head)
  if (l1Block !== undefined && followed > l1Block) {
    throw new Error(
      `Block ${onL2} of ${l2.name} follows block ${followed} of ${l1.name}, and --l1-block is ${l1Block}. Choose that one or a later, or an earlier --l2-block.`,
    )
  }
  await expectState(l1, 'l1', onL1)
  return { l1: onL1, l2: onL2 }
}

/** @throws a sentence when the chain is no Arbitrum */
export async function headerOf(l2: JsonRpc, block: number): Promise<L2Header> {
  const found = await l2.request<L2Header | null>('eth_getBlockByNumber', [numberToHex(block), false])
  if (!found?.sendRoot || found.l1BlockNumber === undefined) {
    throw new Error(
      `The endpoint of --l2-rpc-url tells nothing of L1 in block ${block}, as Arbitrum's nodes do. Name one of an Arbitrum node.`,
    )
  }
  return found
}

async function l1BlockOf(l2: JsonRpc, block: number): Promise<number> {
  return Number((await headerOf(l2, block)).l1BlockNumber)
}

/** The last L2 block that follows no later block of L1 than this one. */
async function lastBlockOf(l2: JsonRpc, l1Block: number, head: number): Promise<number> {
  let [low, high] = [0, head]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((await l1BlockOf(l2, middle)) <= l1Block) low = middle
    else high = middle - 1
  }
  return low
}
