import { encodeEventTopics, type Hash } from 'viem'
import { getBlock, getBlockNumber } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { AssertionRef, DepositStatus } from '@/lib/bridge/depositStatus'
import type { DepositTransfer, TxRef } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { MinedLog } from '@/lib/history/gatewayLogs'
import { readLogs } from '@/lib/history/readLogs'
import type { Clients } from './clients'
import { readAssertionsIn } from './readAssertions'
import { readSendCounts } from './readNitroBlocks'

/** The assertion by which L1 learnt of a deposit. */
export type CoveringAssertion = {
  assertion: AssertionRef
  created: TxRef
  /** The L1 block from which it could be confirmed. */
  deadline: bigint
  /** The transaction that confirmed it; null when none was found soon after the deadline. */
  confirmed: TxRef | null
}

/** L1 blocks in which validators, who report about once an hour, have reported several times. */
const SEARCHED_BLOCKS = 1_800n

export type StandingDeposit = { transfer: DepositTransfer; status: DepositStatus }

/**
 * For deposits that an assertion covers, confirmed or not: which one it was, by outbox position. Three round trips to L1
 * and one to L2 for the deposits of a transaction; more when validators reported unusually late.
 */
export async function readCoveringAssertions(
  clients: Clients,
  pair: ChainPair,
  params: { deposits: readonly StandingDeposit[] },
): Promise<ReadonlyMap<bigint, CoveringAssertion>> {
  const covering = new Map<bigint, AssertionRef>()
  const decided: DepositTransfer[] = []
  for (const { transfer, status } of params.deposits) {
    if (status.state === 'in-challenge') covering.set(transfer.position, status.assertion)
    else if (status.state !== 'waiting-for-assertion') decided.push(transfer)
  }
  const [found, head] = await Promise.all([
    findCovering(clients, pair, decided),
    getBlockNumber(clients.l1, { cacheTime: 0 }),
  ])
  for (const [position, assertion] of found) covering.set(position, assertion)
  const assertions = [...new Map([...covering.values()].map((one) => [one.hash, one])).values()]
  const told = new Map(
    await Promise.all(
      assertions.map(async (one) => [one.hash, await tell(clients, pair, one, head)] as const),
    ),
  )
  return new Map(
    [...covering].flatMap(([position, { hash }]) => {
      const all = told.get(hash)
      return all === undefined ? [] : [[position, all] as const]
    }),
  )
}

/**
 * The first assertion that covers each of the deposits that can be claimed, or are. L2 knows an L1 block only after L1 has it, so none is older than the block
 * that the deposit knew.
 */
async function findCovering(
  clients: Clients,
  pair: ChainPair,
  deposits: readonly DepositTransfer[],
): Promise<ReadonlyMap<bigint, AssertionRef>> {
  const covering = new Map<bigint, AssertionRef>()
  // Their confirmation period is over: a search that is no longer than that does not run ahead of the chain.
  const least = pair.confirmPeriodBlocks < SEARCHED_BLOCKS ? pair.confirmPeriodBlocks : SEARCHED_BLOCKS
  await Promise.all(
    [...byBlock(deposits)].map(async ([block, positions]) => {
      let from = block
      let missing = positions
      for (let length = least; missing.length > 0; length *= 2n) {
        const to = await reached(clients, from + length, length > least)
        if (to < from) return
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
    }),
  )
  return covering
}

/** No provider likes to be asked about blocks that are still to come. */
async function reached(clients: Pick<Clients, 'l1'>, block: bigint, ask: boolean): Promise<bigint> {
  if (!ask) return block
  const head = await getBlockNumber(clients.l1, { cacheTime: 0 })
  return head < block ? head : block
}

function byBlock(deposits: readonly DepositTransfer[]): ReadonlyMap<bigint, bigint[]> {
  const blocks = new Map<bigint, bigint[]>()
  for (const { position, initiated } of deposits) {
    blocks.set(initiated.l1BlockNumber, [...(blocks.get(initiated.l1BlockNumber) ?? []), position])
  }
  return blocks
}

/** When an assertion was made, and when and by which transaction it was confirmed. */
async function tell(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { hash, createdAtBlock, transactionHash }: AssertionRef,
  head: bigint,
): Promise<CoveringAssertion> {
  const deadline = createdAtBlock + pair.confirmPeriodBlocks
  const [created, confirmation] = await Promise.all([
    txAt(clients, { hash: transactionHash, blockNumber: createdAtBlock }),
    findConfirmation(clients, pair, hash, { deadline, head }),
  ])
  const confirmed =
    confirmation &&
    (await txAt(clients, {
      hash: confirmation.transactionHash,
      blockNumber: confirmation.blockNumber,
      ...(typeof confirmation.blockTimestamp === 'bigint' && { time: confirmation.blockTimestamp }),
    }))
  return { assertion: { hash, createdAtBlock, transactionHash }, created, deadline, confirmed }
}

async function findConfirmation(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  assertionHash: Hash,
  { deadline, head }: { deadline: bigint; head: bigint },
): Promise<MinedLog | null> {
  if (head < deadline) return null
  const topics = encodeEventTopics({
    abi: rollupAbi,
    eventName: 'AssertionConfirmed',
    args: { assertionHash },
  })
  const soon = deadline + SEARCHED_BLOCKS
  const [log = null] = await readLogs(clients.l1, {
    filter: { address: pair.arbitrum.rollup, topics },
    range: { from: deadline, to: soon < head ? soon : head },
  })
  return log
}

async function txAt(
  clients: Pick<Clients, 'l1'>,
  { hash, blockNumber, time }: Pick<TxRef, 'hash' | 'blockNumber'> & { time?: bigint },
): Promise<TxRef> {
  if (time !== undefined) return { hash, blockNumber, time }
  const { timestamp } = await getBlock(clients.l1, { blockNumber })
  return { hash, blockNumber, time: timestamp }
}
