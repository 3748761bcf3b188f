import { encodeEventTopics, type Hash, parseEventLogs } from 'viem'
import { getBlockNumber, readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { RollupFacts } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/history/blockRanges'
import { readLogs } from '@/lib/history/readLogs'
import type { Clients } from './clients'
import { readSendCounts } from './readNitroBlocks'

/**
 * What the rollup has confirmed and what is pending, for any number of deposits: three round trips to L1, one to L2.
 * The assertions are found from their logs since the latest confirmed one; each names an L2 block, and the block says
 * how many messages it covers.
 * @throws Error when the L2 endpoint lags behind what L1 has already confirmed
 */
export async function readRollup(clients: Clients, pair: ChainPair): Promise<RollupFacts> {
  const [latest, l1Head] = await Promise.all([
    latestConfirmed(clients, pair),
    getBlockNumber(clients.l1, { cacheTime: 0 }),
  ])
  const createdAtBlock = await createdAt(clients, pair, latest)
  const assertions = await readAssertions(clients, pair, { from: createdAtBlock, to: l1Head })
  return {
    l1Head,
    confirmed: { sendCount: sendCountOf(latest, assertions), createdAtBlock },
    // A pending assertion whose block L2 does not have is wrong, and will lose its challenge.
    pending: assertions.flatMap(({ hash, createdAtBlock, sendCount }) =>
      hash === latest || sendCount === null ? [] : [{ createdAtBlock, sendCount }],
    ),
    confirmPeriodBlocks: pair.confirmPeriodBlocks,
    l1BlockSeconds: pair.l1BlockSeconds,
  }
}

/** How many messages the latest confirmed assertion covers: the first that cannot be claimed yet. */
export async function readConfirmedSendCount(clients: Clients, pair: ChainPair): Promise<bigint> {
  const latest = await latestConfirmed(clients, pair)
  const block = await createdAt(clients, pair, latest)
  return sendCountOf(latest, await readAssertions(clients, pair, { from: block, to: block }))
}

function latestConfirmed(clients: Clients, pair: ChainPair): Promise<Hash> {
  const { rollup } = pair.arbitrum
  return readContract(clients.l1, { address: rollup, abi: rollupAbi, functionName: 'latestConfirmed' })
}

async function createdAt(clients: Clients, pair: ChainPair, assertion: Hash): Promise<bigint> {
  const { createdAtBlock } = await readContract(clients.l1, {
    address: pair.arbitrum.rollup,
    abi: rollupAbi,
    functionName: 'getAssertion',
    args: [assertion],
  })
  return createdAtBlock
}

type Assertion = { hash: Hash; createdAtBlock: bigint; sendCount: bigint | null }

function sendCountOf(assertion: Hash, assertions: readonly Assertion[]): bigint {
  const sendCount = assertions.find(({ hash }) => hash === assertion)?.sendCount ?? null
  if (sendCount !== null) return sendCount
  throw new Error('The Arbitrum endpoint does not have the block that Ethereum has confirmed yet')
}

async function readAssertions(
  clients: Clients,
  pair: ChainPair,
  range: BlockRange,
): Promise<readonly Assertion[]> {
  const topics = encodeEventTopics({ abi: rollupAbi, eventName: 'AssertionCreated' })
  const logs = await readLogs(clients.l1, { filter: { address: pair.arbitrum.rollup, topics }, range })
  const created = parseEventLogs({ abi: rollupAbi, eventName: 'AssertionCreated', logs: [...logs] }).map(
    ({ args, blockNumber }) => ({
      hash: args.assertionHash,
      createdAtBlock: blockNumber,
      l2BlockHash: args.assertion.afterState.globalState.bytes32Vals[0],
    }),
  )
  const sendCounts = await readSendCounts(
    clients,
    created.map((assertion) => assertion.l2BlockHash),
  )
  return created.map(({ l2BlockHash, ...rest }) => ({
    ...rest,
    sendCount: sendCounts.get(l2BlockHash) ?? null,
  }))
}
