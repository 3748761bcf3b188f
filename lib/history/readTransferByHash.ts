import { getBlockNumber } from 'viem/actions'
import type { Clients } from '@/lib/actions/clients'
import { type NitroBlock, readNitroBlocks } from '@/lib/actions/readNitroBlocks'
import { isKnown, receiptOrNull } from '@/lib/actions/receipts'
import { parsePastedHash } from '@/lib/bridge/pastedHash'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { completeTransfers, nothingKnown } from './completeTransfers'
import { type Patience, politeEndpoint } from './endpoint'
import { findDeposits } from './findDeposits'
import { findClaims, findReleases, findResends, findWithdrawals, type Search } from './findHalves'
import type { FoundLogs } from './foundLogs'
import { isEmpty, type Trace, traceL1, traceL2 } from './traceTransaction'

/** Why a hash leads to no transfer. */
export type HashProblem =
  /** Not 32 bytes in hex. */
  | 'malformed'
  /** The address of an account or a contract. */
  | 'address'
  /** Neither chain knows it: of another network, the hash of a Safe's own, or not sent yet. */
  | 'not-found'
  /** It waits to be mined. */
  | 'pending'
  /** It was mined but failed: nothing moved. */
  | 'reverted'
  /** A transaction that has nothing to do with the bridge. */
  | 'not-ours'

export type TransfersOfHash =
  | { found: true; transfers: readonly Transfer[] }
  | { found: false; problem: HashProblem; side: Side | null }

/**
 * The transfers that a transaction belongs to: a deposit or its claim, a withdrawal, its release, a resend, a redeem, or
 * the id of a retryable ticket. The hash may come from either chain, and stand in the address of an explorer's page.
 */
export async function readTransferByHash(
  clients: Clients,
  pair: ChainPair,
  params: Patience & { hash: string },
): Promise<TransfersOfHash> {
  const pasted = parsePastedHash(params.hash)
  if (!pasted.ok) return { found: false, problem: pasted.problem, side: null }
  const { hash } = pasted

  const [l1, l2, heads] = await Promise.all([
    receiptOrNull(clients.l1, hash),
    receiptOrNull(clients.l2, hash),
    readHeads(clients),
  ])
  const { hash: _, ...patience } = params
  const search: Search = { heads, patience }
  if (l1 !== null) {
    if (l1.status === 'reverted') return { found: false, problem: 'reverted', side: 'l1' }
    return readTraced(clients, pair, search, { side: 'l1', trace: traceL1(pair, l1) })
  }
  if (l2 !== null) {
    const trace = await traceL2(clients, pair, search, l2)
    // A ticket whose redemption failed is a failed transaction, and yet the way to its withdrawal.
    if (isEmpty(trace) && l2.status === 'reverted') return { found: false, problem: 'reverted', side: 'l2' }
    return readTraced(clients, pair, search, { side: 'l2', trace })
  }
  const [onL1, onL2] = await Promise.all([isKnown(clients.l1, hash), isKnown(clients.l2, hash)])
  if (onL1) return { found: false, problem: 'pending', side: 'l1' }
  return onL2
    ? { found: false, problem: 'pending', side: 'l2' }
    : { found: false, problem: 'not-found', side: null }
}

/** The other halves of what a transaction holds a part of. */
async function readTraced(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { side, trace }: { side: Side; trace: Trace },
): Promise<TransfersOfHash> {
  if (isEmpty(trace)) return { found: false, problem: 'not-ours', side }
  const { found, positions, withdrawalIds, before } = trace
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
  return { found: true, transfers: await completeTransfers(endpoints, found, known) }
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

async function readHeads(clients: Clients): Promise<Record<Side, bigint>> {
  const [l1, l2] = await Promise.all([
    getBlockNumber(clients.l1, { cacheTime: 0 }),
    getBlockNumber(clients.l2, { cacheTime: 0 }),
  ])
  return { l1, l2 }
}
