import type { PlacedDeposit } from '@/lib/actions/read/readCoveringAssertions'
import type { ReleaseLog, ResendLog } from '@/lib/bridge/gatewayLogs'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { completeTransfers, learnFromMessages, learnTimes, nothingKnown } from './completeTransfers'
import {
  fetchReleases,
  fetchResends,
  findClaims,
  findReleases,
  findWithdrawals,
  getResends,
  type Search,
} from './findCounterparts'
import { findDeposits } from './findDeposits'
import type { FoundLogs } from './foundLogs'
import type { KnownBlocks } from './joinTransfers'
import type { Trace } from './traceTransaction'

/** Transfers of which so much is found that it is known where deposits are; the rest is still to be read. */
export type LocatedTransfers = {
  deposits: readonly PlacedDeposit[]
  /** Reads the rest. Newest first. */
  complete(): Promise<readonly Transfer[]>
}

/**
 * The transfers of which a trace holds a part. With `complete` it takes two round trips to either chain where an
 * endpoint searches the whole of it at once: logs that can be asked for by name are asked for before they are known to
 * be there.
 */
export async function locateTraced(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { found, messages, positions, withdrawalIds, before }: Trace,
): Promise<LocatedTransfers> {
  const { signal, heads } = search
  const known = nothingKnown()
  learnFromMessages(known, messages)
  const ids = [...new Set([...withdrawalIds, ...found.withdrawals.keys()])]
  const [deposits, withdrawals, resends, releases] = await Promise.all([
    findDeposits(clients, pair, { positions, head: heads.l2, signal }),
    findWithdrawals(clients, pair, search, { ids: withdrawalIds, before }),
    fetchResends(clients, pair, search, ids),
    fetchReleases(
      clients,
      pair,
      search,
      ids.filter((id) => !found.releases.has(id)),
    ),
    learnTimes(clients, found, known),
  ])
  for (const one of deposits.found) found.deposits.set(one.position, one)
  for (const one of withdrawals) found.withdrawals.set(one.id, one)
  learnFromMessages(known, deposits.messages)
  if (deposits.found.length > 0) await learnTimes(clients, found, known)

  const placed = placesOf(found, known)
  return {
    deposits: placed,
    complete: async () => {
      await Promise.all([
        findClaims(clients, pair, search, { found, from: earliestOf(placed, pair) }),
        completeWithdrawals(clients, pair, search, { found, resends, releases }),
      ])
      return completeTransfers(clients, found, known)
    },
  }
}

/** Searches in pieces for the logs that the provider did not answer at once. */
async function completeWithdrawals(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  asked: {
    found: FoundLogs
    resends: readonly ResendLog[] | null
    releases: readonly ReleaseLog[] | null
  },
): Promise<void> {
  const { found } = asked
  const resends = asked.resends ?? (await getResends(clients, pair, search, found))
  for (const one of resends) found.resends.set(one.sequenceNumber, one)
  if (asked.releases === null) await findReleases(clients, pair, search, found)
  else for (const one of asked.releases) found.releases.set(one.id, one)
}

/** Deposits by the L1 blocks that L2 knew when they were made. */
function placesOf({ deposits }: FoundLogs, { l2 }: KnownBlocks): readonly PlacedDeposit[] {
  return [...deposits.values()].flatMap(({ position, log }) => {
    const l1BlockNumber = l2.get(log.blockNumber)?.l1BlockNumber ?? null
    return l1BlockNumber === null ? [] : [{ position, l1BlockNumber }]
  })
}

/** No claim is older than its deposit. */
function earliestOf(deposits: readonly PlacedDeposit[], pair: ChainPair): bigint {
  const [first] = deposits.map(({ l1BlockNumber }) => l1BlockNumber).sort((a, b) => Number(a - b))
  return first ?? pair.fromBlock.l1
}
