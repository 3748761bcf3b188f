import { encodeEventTopics, type Hash, parseEventLogs } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { AssertionRef } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'

/** A validator's claim about L2: its state at one of its blocks. */
export type Assertion = AssertionRef & { l2BlockHash: Hash }

type L1Block = { number: bigint; hash: Hash }

/** Assertions up to a block that was the head, and are true as long as that block is on the chain. */
type Known = { rollup: string; from: bigint; upTo: L1Block; assertions: readonly Assertion[] }

/** Some 250 KB of logs on Ethereum: read once, then only the new ones. Kept in memory, per client. */
const known = new WeakMap<Clients['l1'], Known>()

/**
 * Between which blocks the assertions lie that count: the latest confirmed one, when it was made, and the head; and how long
 * an assertion is open to challenge now, in L1 blocks.
 */
export type AssertionsTip = {
  latest: Hash
  createdAtBlock: bigint
  head: L1Block
  before: Known | null
  confirmPeriodBlocks: bigint
}

/** The ends of the range to read, in two round trips to L1. */
export async function readAssertionsTip(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
): Promise<AssertionsTip> {
  const [latest, head, confirmPeriodBlocks] = await Promise.all([
    latestConfirmed(clients, pair),
    getBlock(clients.l1, { blockTag: 'latest' }),
    readContract(clients.l1, {
      address: pair.arbitrum.rollup,
      abi: rollupAbi,
      functionName: 'confirmPeriodBlocks',
    }),
  ])
  const [createdAtBlock, before] = await Promise.all([
    createdAt(clients, pair, latest),
    stillKnown(clients, pair, head),
  ])
  return { latest, createdAtBlock, head, before, confirmPeriodBlocks }
}

/** The latest confirmed assertion and all that came after it, oldest first, in one round trip to L1. */
export async function readAssertions(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { createdAtBlock, head, before }: AssertionsTip,
): Promise<readonly Assertion[]> {
  const isUseful = before !== null && before.from <= createdAtBlock
  const from = isUseful ? before.upTo.number + 1n : createdAtBlock
  const fresh = await readAssertionsIn(clients, pair, { from, to: head.number })
  const assertions = [...(isUseful ? before.assertions : []), ...fresh].filter(
    (assertion) => assertion.createdAtBlock >= createdAtBlock,
  )
  const rollup = pair.arbitrum.rollup
  known.set(clients.l1, { rollup, from: createdAtBlock, upTo: head, assertions })
  return assertions
}

export function latestConfirmed(clients: Pick<Clients, 'l1'>, pair: ChainPair): Promise<Hash> {
  const { rollup } = pair.arbitrum
  return readContract(clients.l1, { address: rollup, abi: rollupAbi, functionName: 'latestConfirmed' })
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

/** The assertions that are known, unless a reorganisation took away the block up to which they are. */
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
  const logs = await getLogs(clients.l1, { filter: { address: pair.arbitrum.rollup, topics }, range })
  return parseEventLogs({ abi: rollupAbi, eventName: 'AssertionCreated', logs: [...logs] }).map(
    ({ args, blockNumber, transactionHash }) => ({
      hash: args.assertionHash,
      createdAtBlock: blockNumber,
      transactionHash,
      l2BlockHash: args.assertion.afterState.globalState.bytes32Vals[0],
    }),
  )
}
