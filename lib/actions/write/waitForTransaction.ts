import { type Address, type Hash, isAddressEqual, type TransactionReceipt } from 'viem'
import { getBlockNumber } from 'viem/actions'
import { readRevertReason } from '@/lib/actions/read/readRevertReason'
import { findEvent, holdsEvent } from '@/lib/actions/read/watchForEvent'
import type { Side } from '@/lib/chains/pair'
import {
  NoLongerFollowed,
  TransactionCancelled,
  TransactionOvertaken,
  TransactionReplaced,
  TransactionReverted,
} from '@/lib/errors/transactionErrors'
import type { Clients, ExpectedEvent } from '@/lib/rpc/clients'
import { findReplacement, type Replacement } from '@/lib/rpc/findReplacement'
import { pause } from '@/lib/rpc/pause'
import { receiptOrNull, transactionOrNull } from '@/lib/rpc/receipts'
import { type SentTransaction, seenWaiting } from '@/lib/rpc/sentTransaction'

/** Long enough for a congested L1; after it the transaction is still out there, only the waiting ends. */
const PATIENCE_MS = 30 * 60_000
/** An endpoint may be that late to show a transaction, or the account's one before it. */
const LATENESS_MS = 10_000

type Params = {
  side: Side
  hash: Hash
  /**
   * The facts known of it when the wallet was asked: with them its replacement is found even if no endpoint ever
   * showed it.
   */
  sent?: SentTransaction | undefined
  /** Ends the waiting. */
  signal?: AbortSignal
  /** It was sped up, and is the transaction of this hash from now on. */
  onReplaced?: (hash: Hash) => void
  /** The event by which it is known: a wallet may name another transaction, or one that does not exist. */
  expects?: Expected | undefined
}

/** The event by which an account's transaction is known, and the first block in which it can be. `onForeign`: the hash is that of another. `isOthers`: true for a transaction that is known to be another act's. */
export type Expected = {
  event: ExpectedEvent
  since: bigint
  account: Address
  onForeign?: () => void
  isOthers?: ((hash: Hash) => boolean) | undefined
}

/** The result of one look at the chain for a transaction: its receipt, or the facts known by now and its replacement. */
type Look =
  | { receipt: TransactionReceipt }
  | { receipt: null; sent: SentTransaction | undefined; by: Replacement | null }

/**
 * Waits until a transaction is mined. Follows a replacement: one that was sped up is still the same act, so its receipt
 * is returned and `onReplaced` hears the new hash. An endpoint that fails meanwhile is asked again.
 * @throws NoLongerFollowed when the waiting was ended, TransactionCancelled, TransactionReplaced, TransactionOvertaken, or
 * TransactionReverted with the decoded reason as its cause
 */
export async function waitForTransaction(clients: Clients, params: Params): Promise<TransactionReceipt> {
  const receipt = await waitUntilMined(clients, params)
  const { transactionHash: hash, status } = receipt
  if (hash.toLowerCase() !== params.hash.toLowerCase()) params.onReplaced?.(hash)
  if (status === 'reverted') {
    throw new TransactionReverted(hash, await readRevertReason(clients[params.side], receipt))
  }
  return receipt
}

async function waitUntilMined(clients: Clients, params: Params): Promise<TransactionReceipt> {
  const client = clients[params.side]
  const looksIn = (milliseconds: number) => Math.ceil(milliseconds / client.pollingInterval)
  const { hash, expects } = params
  let { sent } = params
  for (let looks = 1; looks <= looksIn(PATIENCE_MS); looks++) {
    // It is sent, whatever becomes of the asking.
    const look = await lookAt(client, params.side, { hash, sent, expects }).catch(() => null)
    if (look?.receipt) return look.receipt
    sent = look?.sent ?? sent
    if (look?.by && (sent?.seen || looks > looksIn(LATENESS_MS))) throw fateOf(hash, look.by, sent?.seen)
    await pause(client.pollingInterval, params.signal)
    if (params.signal?.aborted) throw new NoLongerFollowed()
  }
  throw new NoLongerFollowed()
}

function fateOf(hash: Hash, { kind, hash: by }: Replacement, seen = false): Error {
  if (!seen) return new TransactionOvertaken(hash, by)
  return kind === 'cancelled' ? new TransactionCancelled(hash) : new TransactionReplaced(hash, by)
}

async function lookAt(
  client: Clients[Side],
  side: Side,
  { hash, sent, expects }: Pick<Params, 'hash' | 'sent' | 'expects'>,
): Promise<Look> {
  const [receipt, transaction, head] = await Promise.all([
    receiptOrNull(client, hash),
    transactionOrNull(client, hash),
    getBlockNumber(client, { cacheTime: 0 }),
  ])
  const isForeign = receipt !== null && expects !== undefined && isOfAnother(receipt, expects)
  if (receipt !== null && !isForeign) return { receipt }
  if (expects !== undefined && (isForeign || transaction === null)) {
    if (isForeign) expects.onForeign?.()
    const { event, since, account, isOthers } = expects
    const shown = await findEvent(client, { by: account, ...event }, since, isOthers)
    const own = shown === null ? null : await receiptOrNull(client, shown)
    if (own !== null) return { receipt: own }
  }
  if (isForeign) return { receipt: null, sent, by: null }
  if (transaction !== null) {
    const seenAt = sent?.seenAt ?? head
    return { receipt: null, sent: seenWaiting(transaction, { side, seenAt }), by: null }
  }
  const by = sent === undefined ? null : await findReplacement(client, sent, { hash, head })
  if (by?.kind !== 'repriced') return { receipt: null, sent, by }
  const faster = await receiptOrNull(client, by.hash)
  return faster === null ? { receipt: null, sent, by: null } : { receipt: faster }
}

/**
 * True for a transaction that was mined before the wallet was asked, or is somebody else's, and lacks the expected
 * event.
 */
function isOfAnother(receipt: TransactionReceipt, { event, since, account }: Expected): boolean {
  const { from, to, blockNumber, logs } = receipt
  if (logs.some((log) => holdsEvent(log, event))) return false
  return blockNumber < since || ![from, to].some((one) => one !== null && isAddressEqual(one, account))
}
