import type { Address, Hash } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { readStanding, type Standing } from '@/lib/actions/read/readStanding'
import type { Protocol } from '@/lib/actions/read/resolveProtocol'
import type { BookFacts } from '@/lib/books/ledger'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { HistoryStorage } from '@/lib/history/historyCache'
import { readHistory } from '@/lib/history/readHistory'
import type { Clients } from '@/lib/rpc/clients'
import { claimsOf, type LifeEvent } from '@/lib/staking/stakeLife'
import type { BooksMemory } from './booksMemory'
import { lifeEvents, lifeFilters } from './lifeLogs'
import { ownTransactions, readGas } from './readGas'
import { readRounds, wholeClaims } from './readRounds'
import { LifeIncomplete, RoundsUnclear } from './unclear'

/** Parts of the books, each read by itself: where one cannot be read, the others are all the same. */
export type BookPart = 'stake' | 'bridge' | 'rounds' | 'gas'

/** A part that is missing, and why. */
export type BooksGap = { part: BookPart; error: unknown }

export type Books = {
  facts: BookFacts
  /** Empty when the books are whole. */
  gaps: readonly BooksGap[]
}

/** The facts that were read do not add up: the logs of a stake to what is bonded, or earnings pools to what a claim has paid. */
export const isUnclear = (error: unknown) => error instanceof LifeIncomplete || error instanceof RoundsUnclear

export type ReadBooksParams = {
  account: Address
  protocol: Protocol
  memory: BooksMemory
  storage?: HistoryStorage
  signal?: AbortSignal | undefined
  /** Hears how much of a part is read, from 0 to 1. */
  onProgress?: ((part: BookPart, done: number) => void) | undefined
}

/**
 * Everything that the books of an account are made of, from logs and earnings pools. What `memory` holds is not read again, so
 * that a reading which was broken off goes on where it was.
 * @throws when called off
 */
export async function readBooks(clients: Clients, pair: ChainPair, params: ReadBooksParams): Promise<Books> {
  const { account, memory, signal, onProgress } = params
  const gaps: BooksGap[] = []
  const attempt = async <Result>(part: BookPart, nothing: Result, work: () => Promise<Result>) => {
    onProgress?.(part, 0)
    try {
      const result = await work()
      onProgress?.(part, 1)
      return result
    } catch (error) {
      signal?.throwIfAborted()
      gaps.push({ part, error })
      return nothing
    }
  }
  const note = (part: BookPart, error: unknown) => void gaps.push({ part, error })

  const [stake, transfers] = await Promise.all([
    attempt<Life>('stake', { life: [], open: null, round: 0n, head: 0n, transactions: [] }, () =>
      readLife(clients, pair, { ...params, note }),
    ),
    attempt<readonly Transfer[]>('bridge', [], () => readTransfers(clients, pair, { ...params, note })),
  ])
  const { life } = stake
  const [claims, gas] = await Promise.all([
    attempt('rounds', wholeClaims(life), () => readRounds(clients, pair, { ...params, ...stake, note })),
    attempt<BookFacts['gas']>('gas', [], () =>
      readGas(clients, {
        account,
        memory,
        transactions: ownTransactions({ transfers, onL2: stake.transactions }),
        onProgress: (done) => onProgress?.('gas', done),
        note,
      }),
    ),
  ])
  return { facts: { account, life, claims, transfers, gas }, gaps }
}

type Noting = { note: (part: BookPart, error: unknown) => void }

/** A stake as it was and as it is now, and every transaction about it. */
type Life = Pick<Standing, 'open' | 'round'> & {
  life: readonly LifeEvent[]
  head: bigint
  transactions: readonly { hash: Hash; time: bigint }[]
}

async function readLife(clients: Clients, pair: ChainPair, params: ReadBooksParams & Noting): Promise<Life> {
  const { account, protocol, memory, signal, onProgress, note } = params
  const [head, { bonded, open, round }] = await Promise.all([
    getBlockNumber(clients.l2, { cacheTime: 0 }),
    readStanding(clients, pair, { protocol, account }),
  ])
  const [gap] = await memory.life.search(clients.l2, {
    range: { from: pair.livepeerFrom, to: head },
    filters: lifeFilters(protocol, pair, account),
    signal,
    onProgress: (done) => onProgress?.('stake', done),
  })
  const logs = memory.life.logs()
  const timeOf = await memory.timesOf(clients, logs)
  const life = lifeEvents(logs, account, timeOf)
  const sum = claimsOf(life)
  if (gap !== undefined) note('stake', gap.error)
  else if (!sum.addsUp || sum.bonded !== bonded) note('stake', new LifeIncomplete())
  const transactions = logs.map(({ transactionHash: hash, blockNumber }) => ({
    hash,
    time: timeOf(blockNumber),
  }))
  return { life, open, round, head, transactions }
}

async function readTransfers(
  clients: Clients,
  pair: ChainPair,
  { account, storage, signal, onProgress, note }: ReadBooksParams & Noting,
): Promise<readonly Transfer[]> {
  if (pair.gateways === null) return []
  const { transfers, gaps } = await readHistory(clients, pair, {
    account,
    signal,
    ...(storage !== undefined && { storage }),
    onProgress: ({ done }) => onProgress?.('bridge', done),
  })
  const [gap] = gaps
  if (gap !== undefined) note('bridge', gap.error)
  return transfers
}
