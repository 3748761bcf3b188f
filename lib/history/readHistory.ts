import type { Address } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { openGateways } from '@/lib/actions/gateways'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { BlockRange } from '@/lib/rpc/blockRanges'
import { readSettled } from '@/lib/rpc/chainBlocks'
import type { Clients } from '@/lib/rpc/clients'
import { completeTransfers, learnTimes, previewTransfers } from './completeTransfers'
import { readWithdrawalCount } from './countWithdrawals'
import { findMissedReleases } from './findMissedReleases'
import type { FoundLogs } from './foundLogs'
import type { HistoryStorage } from './historyCache'
import { type HistoryProgress, type HistoryScope, HistorySearch } from './historySearch'
import { type CacheStatus, openHistoryCache, readStored, validateCache } from './openHistoryCache'
import { searchCounted } from './searchCounted'
import { applyNewLogs, fetchNewLogs, readMessages, searchRest } from './searchSide'

export type ReadHistoryParams = {
  account: Address
  signal?: AbortSignal | undefined
  /** The storage in which the search keeps its results, so that it goes on after a reload and does not begin again. */
  storage?: HistoryStorage
  /** Hears how far the search is, and which blocks it has searched. */
  onProgress?: (progress: HistoryProgress) => void
  /** Hears of everything found so far, newest first, as often as there is more. */
  onTransfers?: (transfers: readonly Transfer[]) => void
  /** Hears that there are deposits of which no claim is known, before they can be told. */
  onOpenDeposits?: () => void
}

/** A part of a chain that could not be searched: transfers in it are missing. */
export type HistoryGap = { side: Side; range: BlockRange; error: unknown }

export type History = {
  /** Newest first, each once. */
  transfers: readonly Transfer[]
  /** Empty when the history is whole. */
  gaps: readonly HistoryGap[]
  progress: HistoryProgress
  cache: CacheStatus
}

/**
 * Every transfer that an account sent or receives, rebuilt from the logs of both chains. A part that stays unreadable is
 * reported in `gaps`; the rest is searched all the same.
 * @throws BridgeNotOpen; and when the providers do not even tell the heads of their chains, or the times of blocks that hold
 * transfers
 */
export async function readHistory(
  clients: Clients,
  pair: ChainPair,
  params: ReadHistoryParams,
): Promise<History> {
  const gateways = openGateways(pair)
  const { account, storage, onProgress, onTransfers, onOpenDeposits, signal } = params
  const scope = { pair, gateways, account }
  const { search, cache, recent, count } = await begin(clients, scope, storage)
  const complete = () => completeTransfers(clients, search.found, search.blocks)
  const report = oneAtATime(async () => {
    const { transfers, isAll } = await previewTransfers(clients, search.found, search.blocks)
    onTransfers?.(transfers)
    return isAll
  })
  const onPiece = async () => {
    onProgress?.(search.progress())
    if (onTransfers !== undefined) report.soon()
    await cache.saveSometimes(search)
  }
  onProgress?.(search.progress())
  if (hasOpenDeposits(search.found)) onOpenDeposits?.()
  try {
    const gapsOf = (side: Side) => searchRest(clients[side], search, { side, onPiece, signal })
    const tellRecent = async () => {
      if (recent === null) return
      // The times of deposits come with their messages; those of all else are asked for at the same time.
      const ofDeposits = new Set([...search.found.deposits.values()].map(({ log }) => log.blockNumber))
      // Failures do not matter here: the times are asked of the blocks themselves later, and failures count there.
      await Promise.allSettled([
        readMessages(clients.l2, search, recent),
        learnTimes(clients, search.found, search.blocks, ofDeposits),
      ])
      await onPiece()
    }
    const findAll = async () => {
      const counted = searchCounted(clients.l1, { search, count }, () => gapsOf('l1'))
      const [l1, l2] = await Promise.all([counted, gapsOf('l2')])
      const gaps: readonly HistoryGap[] = [
        ...l1.map((gap) => ({ side: 'l1' as const, ...gap })),
        ...l2.map((gap) => ({ side: 'l2' as const, ...gap })),
      ]
      await findMissedReleases(clients, pair, { search, gateways, head: search.ranges.l2.to, signal })
      return gaps
    }
    const [gaps] = await Promise.all([findAll(), tellRecent()])
    await report.end()
    const transfers = await complete()
    onTransfers?.(transfers)
    return { transfers, gaps, progress: search.progress(), cache: cache.status }
  } finally {
    await cache.save(search)
  }
}

/**
 * In one round trip: the heads of both chains, the check of the stored history, and the logs since. A node answers a
 * batch in its order, and the head is asked for first: the logs reach at least up to it.
 */
async function begin(clients: Clients, scope: HistoryScope, storage: HistoryStorage | undefined) {
  const kept = await readStored(scope, storage)
  const ask = (side: Side) => {
    const searched = kept.content[side]?.searched[0]
    const from = searched === undefined ? scope.pair.fromBlock[side] : searched.to + 1n
    return fetchNewLogs(clients[side], scope, { side, from, isShort: searched !== undefined })
  }
  // Nothing that was found waits for it.
  const count = readWithdrawalCount(clients.l1, scope)
  const [ranges, settled, content, l1, l2] = await Promise.all([
    readRanges(clients, scope.pair),
    readSettledBlocks(clients),
    validateCache(clients, kept),
    ask('l1'),
    ask('l2'),
  ])
  const search = new HistorySearch(scope, ranges, content)
  applyNewLogs(search, { side: 'l1', recent: l1 })
  applyNewLogs(search, { side: 'l2', recent: l2 })
  const cache = openHistoryCache(scope, storage, { text: kept.text, content, settled })
  const isAnswered = l1 !== null || l2 !== null
  return { search, cache, recent: isAnswered ? (l2?.logs ?? []) : null, count }
}

const hasOpenDeposits = ({ deposits, claims }: FoundLogs) =>
  [...deposits.keys()].some((position) => !claims.has(position))

async function readRanges(clients: Clients, pair: ChainPair): Promise<Record<Side, BlockRange>> {
  const head = (side: Side) => getBlockNumber(clients[side], { cacheTime: 0 })
  const [l1, l2] = await Promise.all([head('l1'), head('l2')])
  return { l1: { from: pair.fromBlock.l1, to: l1 }, l2: { from: pair.fromBlock.l2, to: l2 } }
}

async function readSettledBlocks(clients: Clients) {
  const [l1, l2] = await Promise.all([readSettled(clients.l1), readSettled(clients.l2)])
  return { l1, l2 }
}

/** Does the work as soon as it is asked for, but not twice at the same time, and again while it is not done with all. */
function oneAtATime(work: () => Promise<boolean>) {
  let running: Promise<void> | null = null
  let again = false
  let ended = false
  const run = async () => {
    do {
      again = false
      // A failure here is tried again with the next piece, and at the end, where failures count.
      const isAll = await work().catch(() => true)
      if (!isAll) again = true
    } while (again && !ended)
    running = null
  }
  return {
    soon() {
      if (running === null) running = run()
      else again = true
    },
    end: async () => {
      ended = true
      await running
    },
  }
}
