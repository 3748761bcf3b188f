import type { Hash, TransactionReceipt } from 'viem'
import { getBlockNumber } from 'viem/actions'
import type { PlacedDeposit } from '@/lib/actions/read/readCoveringAssertions'
import { parsePasted } from '@/lib/bridge/pasted'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { receiptOrNull } from '@/lib/rpc/receipts'
import type { RetryOptions } from '@/lib/rpc/retryingClient'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'
import { classifyTransaction } from './classifyTransaction'
import type { Search } from './findCounterparts'
import type { TransfersOfHash } from './hashAnswer'
import { readNumbered } from './readNumbered'
import { readTraced } from './readTraced'
import { readUnmined } from './readUnmined'
import { isEmpty, traceL1, traceL2 } from './traceTransaction'

type Params = RetryOptions & {
  /** What was pasted, or stands in the URL. */
  hash: string
  /** What was known of the transaction while it waited to be mined. */
  sent?: SentTransaction | undefined
  /** Hears of deposits as soon as their places are known, and of L1's head. */
  onDeposits?: (deposits: readonly PlacedDeposit[], l1Head: bigint) => void
}

/**
 * The transfers that a transaction belongs to: a deposit or its claim, a withdrawal, its release, a resend, a redeem, or
 * the id of a retryable ticket. The hash may come from either chain, and stand in the address of an explorer's page; the
 * number of a withdrawal or of a deposit's message will do as well. A transaction that was replaced leads to what its
 * replacement leads to.
 */
export async function readTransferByHash(
  clients: Clients,
  pair: ChainPair,
  params: Params,
): Promise<TransfersOfHash> {
  const { hash: text, sent, onDeposits, ...patience } = params
  const searchFrom = (heads: Search['heads']): Search => ({
    heads,
    patience,
    onDeposits: (deposits) => onDeposits?.(deposits, heads.l1),
  })
  const pasted = parsePasted(text)
  switch (pasted.kind) {
    case 'malformed':
      return { found: false, problem: 'malformed' }
    case 'address':
      return { found: false, problem: 'address', address: pasted.address }
    case 'number': {
      const search = searchFrom(await readHeads(clients))
      const transfers = await readNumbered(clients, pair, search, pasted.number)
      return transfers.length === 0 ? { found: false, problem: 'not-found' } : { found: true, transfers }
    }
    case 'hash':
      return readHash(clients, pair, searchFrom, { hash: pasted.hash, sent })
    default:
      return pasted satisfies never
  }
}

async function readHash(
  clients: Clients,
  pair: ChainPair,
  searchFrom: (heads: Search['heads']) => Search,
  { hash, sent }: { hash: Hash; sent: SentTransaction | undefined },
): Promise<TransfersOfHash> {
  const [l1, l2, heads] = await Promise.all([
    receiptOrNull(clients.l1, hash),
    receiptOrNull(clients.l2, hash),
    readHeads(clients),
  ])
  const search = searchFrom(heads)
  if (l1 !== null) return readMined(clients, pair, search, { side: 'l1', receipt: l1 })
  if (l2 !== null) return readMined(clients, pair, search, { side: 'l2', receipt: l2 })

  const unmined = await readUnmined(clients, pair, search, { hash, sent })
  if (!('leadsTo' in unmined)) return unmined
  const { leadsTo, side } = unmined
  const answer = await readHash(clients, pair, searchFrom, { hash: leadsTo, sent: undefined })
  if (answer.found) return { ...answer, by: leadsTo }
  return side === null ? answer : { found: false, problem: 'replaced', side, by: leadsTo }
}

async function readMined(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { side, receipt }: { side: Side; receipt: TransactionReceipt },
): Promise<TransfersOfHash> {
  const failed = receipt.status === 'reverted'
  if (failed && side === 'l1') return { found: false, problem: 'reverted', side }
  const trace = side === 'l1' ? traceL1(pair, receipt) : await traceL2(clients, pair, search, receipt)
  if (!isEmpty(trace)) return { found: true, transfers: await readTraced(clients, pair, search, trace) }
  // A ticket whose redemption failed is a failed transaction, and yet the way to its withdrawal.
  if (failed) return { found: false, problem: 'reverted', side }
  return {
    found: false,
    problem: 'not-ours',
    side,
    what: await classifyTransaction(clients, pair, side, receipt),
  }
}

async function readHeads(clients: Clients): Promise<Record<Side, bigint>> {
  const [l1, l2] = await Promise.all([
    getBlockNumber(clients.l1, { cacheTime: 0 }),
    getBlockNumber(clients.l2, { cacheTime: 0 }),
  ])
  return { l1, l2 }
}
