import { zeroAddress } from 'viem'
import { type Assertion, readAssertions } from '../l1/assertions'
import type { EarlierLedger } from '../ledger'
import { arbSysAbi, bridgeAbi, rollupAbi } from '../nitro/abi'
import { ARB_SYS } from '../nitro/addresses'
import { SendTree } from '../nitro/sendTree'
import type { RollupContracts } from '../rollup/deployRollup'
import { headerOf, type L2Header } from './chooseBlocks'
import { inPieces, inPiecesBackwards } from './inPieces'
import { type ForkBlocks, lastBlockInBatches, Past } from './past'
import type { Upstream } from './upstream'

type Contracts = Pick<RollupContracts, 'rollup' | 'bridge'>

/**
 * Reads from the chains what a sequencer and a validator have to know to go on from the fork's blocks.
 * @throws a sentence with a next action when the two blocks do not belong together
 */
export async function readPast(upstream: Upstream, contracts: Contracts, blocks: ForkBlocks): Promise<Past> {
  const header = await headerOf(upstream.l2.rpc, blocks.l2)
  const delayedMessages = Number(header.nonce)
  const [tree, batch, readL1Block, assertions, { baseFeePerGas }] = await Promise.all([
    readSendTree(upstream, header),
    readBatch(upstream, contracts, blocks),
    readUpTo(upstream, contracts, blocks, delayedMessages),
    assertionsSince(upstream, contracts, blocks),
    upstream.l1.client.getBlock({ blockNumber: BigInt(blocks.l1) }),
  ])
  const ledger: EarlierLedger = {
    sends: { tree, block: blocks.l2 },
    batch,
    delayedMessages,
    readL1Block,
    l1BaseFee: baseFeePerGas ?? 0n,
  }
  return new Past(upstream.l2.rpc, blocks, ledger, assertions)
}

/** ArbSys tells its accumulator to the zero address alone, which is nobody but a caller like this one. */
async function readSendTree({ l2 }: Upstream, header: L2Header) {
  const [size, root, partials] = await l2.client.readContract({
    address: ARB_SYS,
    abi: arbSysAbi,
    functionName: 'sendMerkleTreeState',
    account: zeroAddress,
    blockNumber: BigInt(header.number),
  })
  const tree = { size: Number(size), partials }
  if (root !== header.sendRoot || new SendTree(tree).root(tree.size) !== root)
    throw new Error(
      `ArbSys and block ${Number(header.number)} of ${l2.name} tell of different messages to L1.`,
    )
  return tree
}

async function readBatch({ l1, l2 }: Upstream, { bridge }: Contracts, blocks: ForkBlocks) {
  const count = await l1.client.readContract({
    address: bridge,
    abi: bridgeAbi,
    functionName: 'sequencerMessageCount',
    blockNumber: BigInt(blocks.l1),
  })
  const lastL2Block = await lastBlockInBatches(l2.rpc, Number(count), blocks.l2)
  return { number: Number(count) - 1, lastL2Block, l1Block: blocks.l1 }
}

/** The last L1 block without a message that L2 has still to do something about. */
async function readUpTo(
  { l1, l2 }: Upstream,
  { bridge }: Contracts,
  blocks: ForkBlocks,
  done: number,
): Promise<number> {
  const onBridge = { address: bridge, abi: bridgeAbi } as const
  const blockNumber = BigInt(blocks.l1)
  const count = Number(
    await l1.client.readContract({ ...onBridge, functionName: 'delayedMessageCount', blockNumber }),
  )
  if (done > count) {
    throw new Error(
      `Block ${blocks.l2} of ${l2.name} knows ${done} messages from ${l1.name}, which had ${count} at block ${blocks.l1}. Choose a later --l1-block, or an earlier --l2-block.`,
    )
  }
  if (done === count) return blocks.l1
  const next = await inPiecesBackwards(blocks.l1, async (fromBlock, toBlock) => {
    const args = { messageIndex: BigInt(done) }
    const [log] = await l1.client.getContractEvents({
      ...onBridge,
      eventName: 'MessageDelivered',
      args,
      fromBlock,
      toBlock,
    })
    return log && Number(log.blockNumber)
  })
  if (next === undefined) throw new Error(`Message ${done} of Arbitrum's bridge on ${l1.name} is not found.`)
  return next - 1
}

/** The confirmed assertion and all that came after it; of rivals the one that speaks of L2 as it is. */
async function assertionsSince({ l1, l2 }: Upstream, { rollup }: Contracts, blocks: ForkBlocks) {
  const onRollup = { address: rollup, abi: rollupAbi } as const
  const blockNumber = BigInt(blocks.l1)
  const confirmed = await l1.client.readContract({
    ...onRollup,
    functionName: 'latestConfirmed',
    blockNumber,
  })
  const { createdAtBlock } = await l1.client.readContract({
    ...onRollup,
    functionName: 'getAssertion',
    args: [confirmed],
    blockNumber,
  })
  const all = await inPieces(Number(createdAtBlock), blocks.l1, (from, to) =>
    readAssertions(l1.client, rollup, from, to),
  )
  const kept = await Promise.all(all.map(async (one) => !hasRival(one, all) || (await isTrue(l2, one))))
  return all.filter((_, index) => kept[index])
}

const hasRival = ({ hash, parent }: Assertion, all: readonly Assertion[]): boolean =>
  all.some((other) => other.parent === parent && other.hash !== hash)

/** True when L2 has the block that an assertion names. */
async function isTrue({ rpc }: Upstream['l2'], { inputs }: Assertion): Promise<boolean> {
  const [hash] = inputs.afterState.globalState.bytes32Vals
  return (await rpc.request('eth_getBlockByHash', [hash, false])) !== null
}
