import type { Hash } from 'viem'
import { readContract } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import { numberInHash } from '@/lib/bridge/pasted'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { findReplacement } from '@/lib/rpc/findReplacement'
import { transactionOrNull } from '@/lib/rpc/receipts'
import { type SentTransaction, seenWaiting } from '@/lib/rpc/sentTransaction'
import type { Search } from './findCounterparts'
import type { TransfersOfHash } from './hashAnswer'
import { locateNumbered } from './locateNumbered'
import type { LocatedTransfers } from './locateTraced'
import { traceTicketId } from './traceTicketId'

/** Another transaction to look at instead; `side` when it took the place of the first one there. */
type Elsewhere = { leadsTo: Hash; side: Side | null }

/** The state of 32 bytes under which neither chain has mined a transaction. */
export async function readUnmined(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  { hash, sent }: { hash: Hash; sent: SentTransaction | undefined },
): Promise<TransfersOfHash | LocatedTransfers | Elsewhere> {
  const [onL1, onL2] = await Promise.all([
    transactionOrNull(clients.l1, hash),
    transactionOrNull(clients.l2, hash),
  ])
  const side = onL1 === null ? 'l2' : 'l1'
  const waiting = onL1 ?? onL2
  if (waiting !== null) {
    const seenAt = sent?.seenAt ?? search.heads[side]
    return { found: false, problem: 'pending', side, sent: seenWaiting(waiting, { side, seenAt }) }
  }
  return sent === undefined
    ? readOther(clients, pair, search, hash)
    : readReplaced(clients, search, { hash, sent })
}

async function readReplaced(
  clients: Clients,
  { heads }: Search,
  { hash, sent }: { hash: Hash; sent: SentTransaction },
): Promise<TransfersOfHash | LocatedTransfers | Elsewhere> {
  const { side } = sent
  const replacement = await findReplacement(clients[side], sent, { hash, head: heads[side] })
  // The node has dropped it, and its number is still free: a node that has it, or a faster copy, may yet have it mined.
  if (replacement === null) return { found: false, problem: 'pending', side, sent }
  const { kind, hash: by } = replacement
  if (by !== null && (kind === 'repriced' || (sent.seen && kind === 'replaced'))) return { leadsTo: by, side }
  if (!sent.seen) return { found: false, problem: 'overtaken', side, by }
  return kind === 'cancelled' && by !== null
    ? { found: false, problem: 'cancelled', side, by }
    : { found: false, problem: 'replaced', side, by }
}

/** 32 bytes that are not of a transaction, or of none that these chains know. */
async function readOther(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  hash: Hash,
): Promise<TransfersOfHash | LocatedTransfers | Elsewhere> {
  const number = numberInHash(hash)
  if (number !== null) return locateNumbered(clients, pair, search, number)
  const [sentBy, { createdAtBlock }] = await Promise.all([
    traceTicketId(clients, pair, search, hash),
    readContract(clients.l1, {
      address: pair.arbitrum.rollup,
      abi: rollupAbi,
      functionName: 'getAssertion',
      args: [hash],
    }),
  ])
  if (sentBy !== null) return { leadsTo: sentBy, side: null }
  return { found: false, problem: createdAtBlock > 0n ? 'assertion' : 'not-found' }
}
