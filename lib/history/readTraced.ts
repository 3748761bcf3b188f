import type { Clients } from '@/lib/actions/clients'
import { type NitroBlock, readNitroBlocks } from '@/lib/actions/readNitroBlocks'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { completeTransfers, nothingKnown } from './completeTransfers'
import { politeEndpoint } from './endpoint'
import { findDeposits } from './findDeposits'
import { findClaims, findReleases, findResends, findWithdrawals, type Search } from './findHalves'
import type { FoundLogs } from './foundLogs'
import type { Trace } from './traceTransaction'

/** The transfers of which a trace holds a part, with all their other parts. Newest first. */
export async function readTraced(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { found, positions, withdrawalIds, before }: Trace,
): Promise<readonly Transfer[]> {
  const { patience, heads } = search
  const [deposits, withdrawals] = await Promise.all([
    findDeposits(clients, pair, { positions, head: heads.l2, patience }),
    findWithdrawals(clients, pair, search, { ids: withdrawalIds, before }),
  ])
  for (const one of deposits) found.deposits.set(one.position, one)
  for (const one of withdrawals) found.withdrawals.set(one.id, one)

  const blocks = await readBlocksOfDeposits(clients, found)
  const known = nothingKnown()
  for (const [number, { timestamp, l1BlockNumber }] of blocks)
    known.l2.set(number, { timestamp, l1BlockNumber })
  await Promise.all([
    findClaims(clients, pair, search, { found, from: earliestL1Block(blocks, pair) }),
    findResends(clients, pair, search, found).then(() => findReleases(clients, pair, search, found)),
  ])
  const endpoints = { l1: politeEndpoint(clients.l1, patience), l2: politeEndpoint(clients.l2, patience) }
  return completeTransfers(endpoints, found, known)
}

function readBlocksOfDeposits(clients: Clients, found: FoundLogs) {
  return readNitroBlocks(
    clients,
    [...found.deposits.values()].map(({ log }) => log.blockNumber),
  )
}

/** No claim is older than its deposit. */
function earliestL1Block(blocks: ReadonlyMap<bigint, NitroBlock>, pair: ChainPair): bigint {
  const [first] = [...blocks.values()].map((block) => block.l1BlockNumber).sort((a, b) => Number(a - b))
  return first ?? pair.fromBlock.l1
}
