import type { Hash, TransactionReceipt } from 'viem'
import { getBlockNumber } from 'viem/actions'
import type { PlacedDeposit } from '@/lib/actions/read/readCoveringAssertions'
import { readRevertReason } from '@/lib/actions/read/readRevertReason'
import { parsePasted } from '@/lib/bridge/pasted'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { describeError } from '@/lib/errors/errors'
import { TransactionReverted } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'
import { receiptOrNull } from '@/lib/rpc/receipts'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'
import { classifyTransaction } from './classifyTransaction'
import type { Search } from './findCounterparts'
import type { TransfersOfHash } from './hashAnswer'
import { locateNumbered } from './locateNumbered'
import { type LocatedTransfers, locateTraced } from './locateTraced'
import { readUnmined } from './readUnmined'
import { isEmpty, traceL1, traceL2 } from './traceTransaction'

type Params = {
  /** The text that was pasted, or stands in the URL. */
  hash: string
  /** The facts known of the transaction while it waited to be mined. */
  sent?: SentTransaction | undefined
  signal?: AbortSignal | undefined
}

/** An answer of which so much is known that one can begin to read about its deposits. */
export type LocatedAnswer = {
  deposits: readonly PlacedDeposit[]
  l1Head: bigint | null
  complete(): Promise<TransfersOfHash>
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
  return (await locateTransfer(clients, pair, params)).complete()
}

/** The first half of `readTransferByHash`. */
export async function locateTransfer(
  clients: Clients,
  pair: ChainPair,
  { hash: text, sent, signal }: Params,
): Promise<LocatedAnswer> {
  const pasted = parsePasted(text)
  switch (pasted.kind) {
    case 'malformed':
      return settled({ found: false, problem: 'malformed' })
    case 'address':
      return settled({ found: false, problem: 'address', address: pasted.address })
    case 'number': {
      const search = { heads: await readHeads(clients), signal }
      return answerOf(search, await locateNumbered(clients, pair, search, pasted.number))
    }
    case 'hash':
      return locateHash(clients, pair, { hash: pasted.hash, sent, signal })
    default:
      return pasted satisfies never
  }
}

async function locateHash(
  clients: Clients,
  pair: ChainPair,
  { hash, sent, signal }: Omit<Params, 'hash'> & { hash: Hash },
): Promise<LocatedAnswer> {
  const [l1, l2, heads] = await Promise.all([
    receiptOrNull(clients.l1, hash),
    receiptOrNull(clients.l2, hash),
    readHeads(clients),
  ])
  const search = { heads, signal }
  if (l1 !== null) return locateMined(clients, pair, search, { side: 'l1', receipt: l1 })
  if (l2 !== null) return locateMined(clients, pair, search, { side: 'l2', receipt: l2 })

  const unmined = await readUnmined(clients, pair, search, { hash, sent })
  if ('complete' in unmined) return answerOf(search, unmined)
  if (!('leadsTo' in unmined)) return settled(unmined)
  const { leadsTo, side } = unmined
  const there = await locateHash(clients, pair, { hash: leadsTo, signal })
  const complete = async (): Promise<TransfersOfHash> => {
    const answer = await there.complete()
    if (answer.found) return { ...answer, by: leadsTo }
    return side === null ? answer : { found: false, problem: 'replaced', side, by: leadsTo }
  }
  return { ...there, complete }
}

async function locateMined(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { side, receipt }: { side: Side; receipt: TransactionReceipt },
): Promise<LocatedAnswer> {
  const failed = receipt.status === 'reverted'
  if (failed && side === 'l1') return settled(await failureOf(clients, side, receipt))
  const trace = side === 'l1' ? traceL1(pair, receipt) : await traceL2(clients, pair, search, receipt)
  if (!isEmpty(trace)) return answerOf(search, await locateTraced(clients, pair, search, trace))
  // A ticket whose redemption failed is a failed transaction, and yet the way to its withdrawal.
  if (failed) return settled(await failureOf(clients, side, receipt))
  return settled({
    found: false,
    problem: 'not-ours',
    side,
    what: await classifyTransaction(clients, pair, side, receipt),
  })
}

/** A failed transaction, with its reason in words. */
async function failureOf(
  clients: Clients,
  side: Side,
  receipt: TransactionReceipt,
): Promise<TransfersOfHash> {
  const cause = await readRevertReason(clients[side], receipt)
  const { sentence, next } = describeError(new TransactionReverted(receipt.transactionHash, cause))
  return { found: false, problem: 'reverted', side, why: { sentence, next } }
}

function settled(answer: TransfersOfHash): LocatedAnswer {
  return { deposits: [], l1Head: null, complete: async () => answer }
}

function answerOf({ heads }: Search, located: LocatedTransfers): LocatedAnswer {
  const complete = async (): Promise<TransfersOfHash> => {
    const transfers = await located.complete()
    return transfers.length === 0 ? { found: false, problem: 'not-found' } : { found: true, transfers }
  }
  return { deposits: located.deposits, l1Head: heads.l1, complete }
}

async function readHeads(clients: Clients): Promise<Record<Side, bigint>> {
  const [l1, l2] = await Promise.all([
    getBlockNumber(clients.l1, { cacheTime: 0 }),
    getBlockNumber(clients.l2, { cacheTime: 0 }),
  ])
  return { l1, l2 }
}
