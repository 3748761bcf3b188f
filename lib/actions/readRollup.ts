import { encodeEventTopics, parseEventLogs } from 'viem'
import { getBlockNumber, readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { RollupFacts } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
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
  const rollup = { address: pair.arbitrum.rollup, abi: rollupAbi } as const
  const [confirmedHash, l1Head] = await Promise.all([
    readContract(clients.l1, { ...rollup, functionName: 'latestConfirmed' }),
    getBlockNumber(clients.l1, { cacheTime: 0 }),
  ])
  const { createdAtBlock } = await readContract(clients.l1, {
    ...rollup,
    functionName: 'getAssertion',
    args: [confirmedHash],
  })
  const assertions = await readAssertions(clients, pair, { from: createdAtBlock, to: l1Head })
  const confirmed = assertions.find((assertion) => assertion.hash === confirmedHash)
  if (confirmed === undefined || confirmed.sendCount === null) {
    throw new Error('The Arbitrum endpoint does not have the block that Ethereum has confirmed yet')
  }
  return {
    l1Head,
    confirmed: { sendCount: confirmed.sendCount, createdAtBlock },
    // A pending assertion whose block L2 does not have is wrong, and will lose its challenge.
    pending: assertions.flatMap(({ hash, createdAtBlock, sendCount }) =>
      hash === confirmedHash || sendCount === null ? [] : [{ createdAtBlock, sendCount }],
    ),
    confirmPeriodBlocks: pair.confirmPeriodBlocks,
    l1BlockSeconds: pair.l1BlockSeconds,
  }
}

async function readAssertions(clients: Clients, pair: ChainPair, range: { from: bigint; to: bigint }) {
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
