import { encodeEventTopics, type Hash } from 'viem'
import { getBlock, getBlockNumber } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import { confirmableFrom } from '@/lib/bridge/challenge'
import type { AssertionRef } from '@/lib/bridge/depositStatus'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import type { TxRef } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import { readSendCounts } from '@/lib/rpc/readNitroBlocks'
import { readAssertionsIn } from './readAssertions'

/** The assertion by which L1 learnt of a deposit. */
export type CoveringAssertion = {
  assertion: AssertionRef
  created: TxRef
  /** The L1 block from which it could be confirmed. */
  deadline: bigint
  /** The transaction that confirmed it; null when none was found soon after the deadline. */
  confirmed: TxRef | null
}

/** A deposit by its outbox position and the L1 block that L2 knew when it was made. */
export type PlacedDeposit = { position: bigint; l1BlockNumber: bigint }

/** L1 blocks in which validators, who report about once an hour, have reported several times. */
const SEARCHED_BLOCKS = 1_800n

type Params = {
  deposits: readonly PlacedDeposit[]
  /** L1's head, if it was read a moment ago. */
  head?: bigint
}

/**
 * For deposits that an assertion covers, confirmed or not: which one it was, by outbox position; what no assertion covers yet
 * is not in it. Two round trips to L1 and one to L2 for the deposits of a transaction, and one more to L1 when its head is
 * not known; more when validators reported or confirmed unusually late.
 */
export async function readCoveringAssertions(
  clients: Clients,
  pair: ChainPair,
  { deposits, head }: Params,
): Promise<ReadonlyMap<bigint, CoveringAssertion>> {
  const l1Head = head ?? (await getBlockNumber(clients.l1, { cacheTime: 0 }))
  const told = await Promise.all(
    [...byBlock(deposits)].map(([block, positions]) =>
      tellCovering(clients, pair, { block, positions, l1Head }),
    ),
  )
  return new Map(told.flatMap((one) => [...one]))
}

type Group = { block: bigint; positions: readonly bigint[]; l1Head: bigint }

async function tellCovering(
  clients: Clients,
  pair: ChainPair,
  group: Group,
): Promise<ReadonlyMap<bigint, CoveringAssertion>> {
  const { block, l1Head } = group
  // Before it is known which assertion it was: those that were confirmed when this one may have been.
  const early = readConfirmations(clients, pair, {
    from: confirmableFrom(block, pair),
    to: earlier(confirmableFrom(block, pair) + 2n * SEARCHED_BLOCKS, l1Head),
  })
  const [covering, confirmations] = await Promise.all([findCovering(clients, pair, group), early])
  const told = [...covering].map(async ([position, { hash, createdAtBlock, transactionHash }]) => {
    const deadline = confirmableFrom(createdAtBlock, pair)
    const [created, confirmed] = await Promise.all([
      txAt(clients, { hash: transactionHash, blockNumber: createdAtBlock }),
      tellConfirmation(clients, pair, { hash, deadline, l1Head, confirmations }),
    ])
    return [
      position,
      { assertion: { hash, createdAtBlock, transactionHash }, created, deadline, confirmed },
    ] as const
  })
  return new Map(await Promise.all(told))
}

/** The first assertion that covers each. L2 knows an L1 block only after L1 has it, so none is older than the deposit's block. */
async function findCovering(
  clients: Clients,
  pair: ChainPair,
  { block, positions, l1Head }: Group,
): Promise<ReadonlyMap<bigint, AssertionRef>> {
  const covering = new Map<bigint, AssertionRef>()
  let missing = positions
  let from = block
  for (let length = SEARCHED_BLOCKS; missing.length > 0 && from <= l1Head; length *= 2n) {
    const to = earlier(from + length, l1Head)
    const assertions = await readAssertionsIn(clients, pair, { from, to })
    const counts = await readSendCounts(
      clients,
      assertions.map(({ l2BlockHash }) => l2BlockHash),
    )
    for (const position of missing) {
      const first = assertions.find(({ l2BlockHash }) => (counts.get(l2BlockHash) ?? 0n) > position)
      if (first !== undefined) covering.set(position, first)
    }
    missing = missing.filter((position) => !covering.has(position))
    from = to + 1n
  }
  return covering
}

const earlier = (a: bigint, b: bigint) => (a < b ? a : b)

function byBlock(deposits: readonly PlacedDeposit[]): ReadonlyMap<bigint, bigint[]> {
  const blocks = new Map<bigint, bigint[]>()
  for (const { position, l1BlockNumber } of deposits) {
    blocks.set(l1BlockNumber, [...(blocks.get(l1BlockNumber) ?? []), position])
  }
  return blocks
}

/** The logs of confirmations in a range of L1 blocks, which may be empty; of one assertion or of all. */
async function readConfirmations(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  range: BlockRange,
  assertionHash?: Hash,
): Promise<readonly MinedLog[]> {
  if (range.from > range.to) return []
  const topics = encodeEventTopics({
    abi: rollupAbi,
    eventName: 'AssertionConfirmed',
    ...(assertionHash !== undefined && { args: { assertionHash } }),
  })
  return getLogs(clients.l1, { filter: { address: pair.arbitrum.rollup, topics }, range })
}

/** The transaction that confirmed an assertion, and its time; null when none was found soon after the deadline. */
async function tellConfirmation(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  known: { hash: Hash; deadline: bigint; l1Head: bigint; confirmations: readonly MinedLog[] },
): Promise<TxRef | null> {
  const { hash, deadline, l1Head, confirmations } = known
  const isOurs = ({ topics }: MinedLog) => topics[1]?.toLowerCase() === hash.toLowerCase()
  const soon = { from: deadline, to: earlier(deadline + SEARCHED_BLOCKS, l1Head) }
  const log = confirmations.find(isOurs) ?? (await readConfirmations(clients, pair, soon, hash))[0]
  if (log === undefined) return null
  const { transactionHash, blockNumber, blockTimestamp } = log
  return txAt(clients, {
    hash: transactionHash,
    blockNumber,
    ...(typeof blockTimestamp === 'bigint' && { time: blockTimestamp }),
  })
}

async function txAt(
  clients: Pick<Clients, 'l1'>,
  { hash, blockNumber, time }: Pick<TxRef, 'hash' | 'blockNumber'> & { time?: bigint },
): Promise<TxRef> {
  if (time !== undefined) return { hash, blockNumber, time }
  const { timestamp } = await getBlock(clients.l1, { blockNumber })
  return { hash, blockNumber, time: timestamp }
}
