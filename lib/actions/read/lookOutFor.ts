import { type Address, type Chain, type Client, type Hash, isHex, padHex, type Transport } from 'viem'
import type { ExpectedEvent } from '@/lib/rpc/clients'
import { pause } from '@/lib/rpc/pause'
import { findEvent } from './watchForEvent'

/** As long as what has a name is waited for. */
const PATIENCE_MS = 30 * 60_000
/** Each look comes later than the one before, and none later than this. */
const LONGEST_PAUSE_MS = 60_000
const LATER_BY = 1.5

type LookOut = {
  event: ExpectedEvent
  /** The first block in which it can be. */
  since: bigint
  account: Address
  signal: AbortSignal
  /** True for a transaction that is known to be another act's. */
  isOthers?: (hash: Hash) => boolean
  /** True while the act is still kept in mind: one that was asked for again is another act. */
  isKept: () => boolean
  /** Nothing is asked meanwhile. */
  isResting: () => boolean
}

/**
 * Looks out for an act that may be included although nobody waits for it any more: some forty looks in half an hour, most of
 * them at the beginning.
 * @returns the account's transaction that holds the event; null when the looking ended without one
 */
export async function lookOutFor(
  client: Client<Transport, Chain>,
  { event, since, account, signal, isOthers, isKept, isResting }: LookOut,
): Promise<Hash | null> {
  const own = names(event, account) ? event : { by: account, ...event }
  let next = client.pollingInterval
  for (let waited = 0; waited < PATIENCE_MS; ) {
    await pause(next, signal)
    if (signal.aborted || !isKept()) return null
    waited += next
    if (isResting()) continue
    // An endpoint that does not answer now is asked again.
    const found = await findEvent(client, own, since, isOthers).catch(() => null)
    if (found !== null) return isKept() && !signal.aborted ? found : null
    next = Math.min(next * LATER_BY, LONGEST_PAUSE_MS)
  }
  return null
}

/** True for an event that says itself whose it is. Others can be made by anybody. */
function names({ topics }: ExpectedEvent, account: Address): boolean {
  const topic = padHex(account, { size: 32 }).toLowerCase()
  return topics.some((one) => isHex(one) && one.toLowerCase() === topic)
}
