import type { Hash } from 'viem'
import type { RollupFacts } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { readSendCounts } from '@/lib/rpc/readNitroBlocks'
import {
  type Assertion,
  type AssertionsTip,
  latestConfirmed,
  readAssertions,
  readAssertionsAt,
  readAssertionsTip,
} from './readAssertions'

/**
 * The rollup's facts that do not depend on the deposits in question: they can be read while the deposits are looked
 * for.
 */
export type RollupReader = {
  /**
   * All of these facts. The reading begins with the first call; further calls get the same answer, unless it was a
   * failure.
   */
  readAll(): Promise<{ tip: AssertionsTip; assertions: readonly Assertion[]; samples: Counts }>
}

/**
 * Begins with the few facts that are needed first. Nothing more is asked for unless a deposit is open: the assertions
 * of a week are some 250 KB of logs.
 */
export function beginRollup(clients: Clients, pair: ChainPair): RollupReader {
  const readTip = shared(() => readAssertionsTip(clients, pair))
  // Callers of readAll() handle the failure.
  readTip().catch(() => undefined)
  const readAll = shared(async () => {
    const tip = await readTip()
    const assertions = await readAssertions(clients, pair, tip)
    const samples = await countsOf(clients, samplesOf(assertions, tip.latest))
    return { tip, assertions, samples }
  })
  return { readAll }
}

/**
 * The confirmed and the pending assertions of the rollup, for any number of deposits: three round trips to L1, two to
 * L2, fewer by those that have begun already. The assertions are found from their logs since the latest confirmed one;
 * each names an L2 block, and the block says how many messages it covers. Of some 170 pending ones only those are
 * looked up that decide about the positions.
 * @param params.positions of the deposits in question
 * @throws Error when the L2 endpoint lags behind what L1 has already confirmed
 */
export async function readRollup(
  clients: Clients,
  pair: ChainPair,
  params: { positions: readonly bigint[]; rollup?: (() => Promise<RollupReader>) | undefined },
): Promise<RollupFacts> {
  const { positions, rollup = async () => beginRollup(clients, pair) } = params
  const { readAll } = await rollup()
  const { tip, assertions, samples } = await readAll()
  const { latest, createdAtBlock, head, confirmPeriodBlocks } = tip
  const counts = await decisiveCounts(clients, assertions, { samples, positions })
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
    confirmPeriodBlocks,
    l1BlockSeconds: pair.l1BlockSeconds,
  }
}

/** One attempt for all callers; after a failure, another. */
function shared<Answer>(work: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null
  return () => {
    answer ??= work().catch((error) => {
      answer = null
      throw error
    })
    return answer
  }
}

/**
 * The number of messages that the latest confirmed assertion covers: the position of the first that cannot be claimed
 * yet.
 */
export async function readConfirmedSendCount(clients: Clients, pair: ChainPair): Promise<bigint> {
  const latest = await latestConfirmed(clients, pair)
  const assertions = await readAssertionsAt(clients, pair, latest)
  const confirmed = assertions.filter(({ hash }) => hash === latest)
  return sendCountOf(latest, confirmed, await countsOf(clients, confirmed))
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

const sampleEvery = (assertions: readonly Assertion[]) => Math.max(1, Math.ceil(Math.sqrt(assertions.length)))

/** Every thirteenth or so, with the last one and the latest that is confirmed. */
function samplesOf(assertions: readonly Assertion[], latest: Hash): readonly Assertion[] {
  const every = sampleEvery(assertions)
  return assertions.filter(
    ({ hash }, index) => index % every === 0 || index === assertions.length - 1 || hash === latest,
  )
}

/**
 * The send counts of those assertions that decide about the positions: after the samples, the assertions between the
 * last that does not cover a position and the first that does. Each covers at least as many as the one before.
 */
async function decisiveCounts(
  clients: Clients,
  assertions: readonly Assertion[],
  { samples, positions }: { samples: Counts; positions: readonly bigint[] },
): Promise<Counts> {
  // An assertion whose block L2 does not have is wrong: there are rivals, and their order in time does not tell which
  // builds on which.
  if ([...samples.values()].includes(null)) return countsOf(clients, assertions)

  const every = sampleEvery(assertions)
  const wanted = assertions.filter((assertion, index) => {
    if (samples.has(assertion.l2BlockHash)) return true
    const before = assertions[index - (index % every)]
    const after = assertions[Math.min(index - (index % every) + every, assertions.length - 1)]
    const least = before === undefined ? 0n : (samples.get(before.l2BlockHash) ?? 0n)
    const most = after === undefined ? 0n : (samples.get(after.l2BlockHash) ?? 0n)
    return positions.some((position) => least <= position && position < most)
  })
  return countsOf(clients, wanted)
}
