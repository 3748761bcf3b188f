import type { Address } from 'viem'
import { readFactors } from '@/lib/actions/read/readFactors'
import type { Protocol } from '@/lib/actions/read/resolveProtocol'
import type { ClaimedRounds } from '@/lib/books/ledger'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { type Claim, earningsPerRound, type PoolFactors } from '@/lib/staking/roundEarnings'
import { claimsOf, type LifeEvent, type PastClaim } from '@/lib/staking/stakeLife'
import type { BooksMemory } from './booksMemory'
import { roundBlocks, roundFilters } from './roundLogs'
import { RoundsUnclear } from './unclear'

type Params = {
  protocol: Protocol
  memory: BooksMemory
  life: readonly LifeEvent[]
  /** Earnings that nothing has claimed yet. */
  open: Claim | null
  /** The current round. */
  round: bigint
  /** The newest L2 block. */
  head: bigint
  signal?: AbortSignal | undefined
  onProgress?: ((part: 'rounds', done: number) => void) | undefined
  note: (part: 'rounds', error: unknown) => void
}

/** Each claim by its rounds, and what nothing has claimed yet, oldest first. A claim whose rounds cannot be told stays whole. */
export async function readRounds(
  clients: Clients,
  pair: ChainPair,
  params: Params,
): Promise<readonly ClaimedRounds[]> {
  const { life, open, note } = params
  const claims: readonly (Claim & { tx: PastClaim['tx'] | null })[] = [
    ...claimsOf(life).claims,
    ...(open === null ? [] : [{ ...open, tx: null }]),
  ]
  const [first] = life
  if (first === undefined || claims.length === 0) return []
  const orchestrators = [...new Set(claims.map(({ orchestrator }) => orchestrator))]
  const [dateOf, pools] = await Promise.all([
    readDates(clients, { ...params, from: first.tx.blockNumber, claims, orchestrators }),
    Promise.all(claims.map((claim) => readPools(clients, pair, { ...params, claim }))),
  ])
  return claims.map(({ tx, ...claim }, index): ClaimedRounds => {
    const factors = pools[index]
    const rounds = factors ? earningsPerRound(claim, factors, { isOpen: tx === null }) : null
    if (factors && rounds === null) note('rounds', new RoundsUnclear())
    return {
      claim,
      tx,
      rounds: rounds?.map((round) => ({ ...round, time: dateOf(round.round, claim.orchestrator) })) ?? null,
    }
  })
}

/** The factors of a claim's rounds and of the one before them; null where they cannot be read. */
async function readPools(
  clients: Clients,
  pair: ChainPair,
  { protocol, memory, claim, round: current, note }: Params & { claim: Claim },
): Promise<((round: bigint) => PoolFactors) | null> {
  const { orchestrator, startRound, endRound: to } = claim
  const from = firstUnknown(memory, orchestrator, startRound - 1n, to)
  const fresh = new Map<bigint, PoolFactors>()
  try {
    if (from !== null) {
      const factors = await readFactors(clients, pair, { protocol, orchestrator, from, to })
      factors.forEach((one, index) => {
        const round = from + BigInt(index)
        fresh.set(round, one)
        if (round < current) memory.keepFactors(orchestrator, round, one)
      })
    }
  } catch (error) {
    note('rounds', error)
    return null
  }
  return (round) => fresh.get(round) ?? memory.factorsOf(orchestrator, round) ?? { rewards: 0n, fees: 0n }
}

function firstUnknown(memory: BooksMemory, orchestrator: Address, from: bigint, to: bigint): bigint | null {
  for (let round = from; round <= to; round++) {
    if (memory.factorsOf(orchestrator, round) === undefined) return round
  }
  return null
}

/** When an orchestrator claimed the reward of a round, or else when the round began; null where that was not found. In seconds. */
async function readDates(
  clients: Clients,
  params: Params & { from: bigint; claims: readonly Claim[]; orchestrators: readonly Address[] },
): Promise<(round: bigint, orchestrator: Address) => bigint | null> {
  const { protocol, memory, from, head: to, claims, orchestrators, signal, onProgress, note } = params
  const found = memory.roundsOf(orchestrators)
  const [gap] = await found.search(clients.l2, {
    range: { from, to },
    filters: roundFilters(protocol, orchestrators),
    signal,
    onProgress: (done) => onProgress?.('rounds', done),
  })
  if (gap !== undefined) note('rounds', gap.error)
  const logs = found.logs()
  const blockOf = roundBlocks(logs)
  const wanted = new Set(
    claims.flatMap(({ startRound, endRound, orchestrator }) =>
      roundsFrom(startRound, endRound).map((round) => blockOf(round, orchestrator)),
    ),
  )
  const timeOf = await memory.timesOf(
    clients,
    logs.filter(({ blockNumber }) => wanted.has(blockNumber)),
  )
  return (round, orchestrator) => {
    const block = blockOf(round, orchestrator)
    return block === null ? null : timeOf(block)
  }
}

const roundsFrom = (from: bigint, to: bigint): readonly bigint[] =>
  Array.from({ length: Number(to - from) + 1 }, (_, index) => from + BigInt(index))

/** The claims of the past, each as a whole: what is left when nothing is known of their rounds. */
export const wholeClaims = (life: readonly LifeEvent[]): readonly ClaimedRounds[] =>
  claimsOf(life).claims.map(({ tx, ...claim }) => ({ claim, tx, rounds: null }))
