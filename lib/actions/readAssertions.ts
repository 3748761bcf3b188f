import { encodeEventTopics, type Hash, parseEventLogs } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { AssertionRef } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/history/blockRanges'
import { readLogs } from '@/lib/history/readLogs'
import type { Clients } from './clients'

/** What a validator claims of L2: how it stood at one of its blocks. */
export type Assertion = AssertionRef & { l2BlockHash: Hash }

type L1Block = { number: bigint; hash: Hash }

/** Assertions up to a block that was the head, and are true as long as that block is on the chain. */
type Known = { rollup: string; from: bigint; upTo: L1Block; assertions: readonly Assertion[] }

/** Some 250 KB of logs on Ethereum: read once, then only what is new. Kept in memory, per client. */
const known = new WeakMap<Clients['l1'], Known>()

/** The latest confirmed assertion and all that came after it, oldest first, in two round trips to L1. */
export async function readAssertions(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { latest, head }: { latest: Hash; head: L1Block },
): Promise<{ createdAtBlock: bigint; assertions: readonly Assertion[] }> {
  const [createdAtBlock, before] = await Promise.all([
    createdAt(clients, pair, latest),
    stillKnown(clients, pair, head),
  ])
  const isUseful = before !== null && before.from <= createdAtBlock
  const from = isUseful ? before.upTo.number + 1n : createdAtBlock
  const fresh = await readAssertionsIn(clients, pair, { from, to: head.number })
  const assertions = [...(isUseful ? before.assertions : []), ...fresh].filter(
    (assertion) => assertion.createdAtBlock >= createdAtBlock,
  )
  const rollup = pair.arbitrum.rollup
  known.set(clients.l1, { rollup, from: createdAtBlock, upTo: head, assertions })
  return { createdAtBlock, assertions }
}

/** The assertions that were created together with this one. */
export async function readAssertionsAt(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  hash: Hash,
): Promise<readonly Assertion[]> {
  const block = await createdAt(clients, pair, hash)
  return readAssertionsIn(clients, pair, { from: block, to: block })
}

/** What is known, unless a reorganisation took away the block up to which it is. */
async function stillKnown(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  head: L1Block,
): Promise<Known | null> {
  const before = known.get(clients.l1)
  if (before === undefined || before.rollup !== pair.arbitrum.rollup) return null
  if (before.upTo.number >= head.number) return before.upTo.hash === head.hash ? before : null
  const { hash } = await getBlock(clients.l1, { blockNumber: before.upTo.number })
  return hash === before.upTo.hash ? before : null
}

async function createdAt(clients: Pick<Clients, 'l1'>, pair: ChainPair, assertion: Hash): Promise<bigint> {
  const { createdAtBlock } = await readContract(clients.l1, {
    address: pair.arbitrum.rollup,
    abi: rollupAbi,
    functionName: 'getAssertion',
    args: [assertion],
  })
  return createdAtBlock
}

/** The assertions that were created in a range of L1 blocks, oldest first. */
export async function readAssertionsIn(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  range: BlockRange,
): Promise<readonly Assertion[]> {
  const topics = encodeEventTopics({ abi: rollupAbi, eventName: 'AssertionCreated' })
  const logs = await readLogs(clients.l1, { filter: { address: pair.arbitrum.rollup, topics }, range })
  return parseEventLogs({ abi: rollupAbi, eventName: 'AssertionCreated', logs: [...logs] }).map(
    ({ args, blockNumber, transactionHash }) => ({
      hash: args.assertionHash,
      createdAtBlock: blockNumber,
      transactionHash,
      l2BlockHash: args.assertion.afterState.globalState.bytes32Vals[0],
    }),
  )
}
