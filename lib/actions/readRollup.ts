import type { Hash } from 'viem'
import { getBlock, readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import type { RollupFacts } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'
import { type Assertion, readAssertions, readAssertionsAt } from './readAssertions'
import { readSendCounts } from './readNitroBlocks'

/**
 * What the rollup has confirmed and what is pending, for any number of deposits: three round trips to L1, two to L2.
 * The assertions are found from their logs since the latest confirmed one; each names an L2 block, and the block says
 * how many messages it covers. Of some 170 pending ones only those are looked up that decide about the positions.
 * @param params.positions of the deposits in question
 * @throws Error when the L2 endpoint lags behind what L1 has already confirmed
 */
export async function readRollup(
  clients: Clients,
  pair: ChainPair,
  params: { positions: readonly bigint[] },
): Promise<RollupFacts> {
  const [latest, head] = await Promise.all([
    latestConfirmed(clients, pair),
    getBlock(clients.l1, { blockTag: 'latest' }),
  ])
  const { createdAtBlock, assertions } = await readAssertions(clients, pair, { latest, head })
  const counts = await decisiveCounts(clients, assertions, { latest, positions: params.positions })
  return {
    l1Head: head.number,
    confirmed: { sendCount: sendCountOf(latest, assertions, counts), createdAtBlock },
    pending: assertions.flatMap((assertion) =>
      assertion.hash === latest
        ? []
        : [
            {
              hash: assertion.hash,
              createdAtBlock: assertion.createdAtBlock,
              transactionHash: assertion.transactionHash,
              sendCount: counts.get(assertion.l2BlockHash) ?? null,
            },
          ],
    ),
    confirmPeriodBlocks: pair.confirmPeriodBlocks,
    l1BlockSeconds: pair.l1BlockSeconds,
  }
}

/** How many messages the latest confirmed assertion covers: the first that cannot be claimed yet. */
export async function readConfirmedSendCount(clients: Clients, pair: ChainPair): Promise<bigint> {
  const latest = await latestConfirmed(clients, pair)
  const assertions = await readAssertionsAt(clients, pair, latest)
  const confirmed = assertions.filter(({ hash }) => hash === latest)
  return sendCountOf(latest, confirmed, await countsOf(clients, confirmed))
}

function latestConfirmed(clients: Clients, pair: ChainPair): Promise<Hash> {
  const { rollup } = pair.arbitrum
  return readContract(clients.l1, { address: rollup, abi: rollupAbi, functionName: 'latestConfirmed' })
}

type Counts = ReadonlyMap<Hash, bigint | null>

function countsOf(clients: Clients, assertions: readonly Assertion[]): Promise<Counts> {
  return readSendCounts(
    clients,
    assertions.map(({ l2BlockHash }) => l2BlockHash),
  )
}

function sendCountOf(latest: Hash, assertions: readonly Assertion[], counts: Counts): bigint {
  const confirmed = assertions.find(({ hash }) => hash === latest)
  const sendCount = confirmed === undefined ? null : (counts.get(confirmed.l2BlockHash) ?? null)
  if (sendCount !== null) return sendCount
  throw new Error('The Arbitrum endpoint does not have the block that Ethereum has confirmed yet')
}

/**
 * How many messages those assertions cover that decide about the positions. First every thirteenth or so, then what lies
 * between the last that does not cover a position and the first that does: each covers at least as many as the one before.
 */
async function decisiveCounts(
  clients: Clients,
  assertions: readonly Assertion[],
  { latest, positions }: { latest: Hash; positions: readonly bigint[] },
): Promise<Counts> {
  const every = Math.max(1, Math.ceil(Math.sqrt(assertions.length)))
  const isSample = ({ hash }: Assertion, index: number) =>
    index % every === 0 || index === assertions.length - 1 || hash === latest
  const samples = await countsOf(clients, assertions.filter(isSample))
  // An assertion whose block L2 does not have is wrong: there are rivals, and what follows what is not said by their order.
  if ([...samples.values()].includes(null)) return countsOf(clients, assertions)

  const wanted = assertions.filter((assertion, index) => {
    if (isSample(assertion, index)) return true
    const before = assertions[index - (index % every)]
    const after = assertions[Math.min(index - (index % every) + every, assertions.length - 1)]
    const least = before === undefined ? 0n : (samples.get(before.l2BlockHash) ?? 0n)
    const most = after === undefined ? 0n : (samples.get(after.l2BlockHash) ?? 0n)
    return positions.some((position) => least <= position && position < most)
  })
  return countsOf(clients, wanted)
}
