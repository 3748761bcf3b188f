import * as v from 'valibot'
import { isAddress, isHash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'

/**
 * The facts known of a transaction while it waited, as text for a cache. They are the only trace of one that is
 * replaced later, since nodes forget it; without them a page knows less to say, and nothing is lost.
 */
const schema = v.object({
  side: v.picklist(['l1', 'l2']),
  from: v.custom<SentTransaction['from']>((value) => typeof value === 'string' && isAddress(value)),
  nonce: v.pipe(v.number(), v.integer(), v.minValue(0)),
  seenAt: v.pipe(
    v.string(),
    v.regex(/^\d{1,20}$/),
    v.transform((text) => BigInt(text)),
  ),
  call: v.custom<SentTransaction['call']>((value) => typeof value === 'string' && isHash(value)),
  seen: v.boolean(),
})

/** Raised whenever the text changes its form: what another version wrote is not looked at. */
const VERSION = 2

export function sentKey(pair: ChainPair, hash: string): string {
  return `lpt-bridge:sent:${VERSION}:${pair.id}:${pair.l1.id}-${pair.l2.id}:${hash}`.toLowerCase()
}

export function sentToText(sent: SentTransaction): string {
  return JSON.stringify({ ...sent, seenAt: sent.seenAt.toString() })
}

/** Undefined for whatever is not whole or not understood. */
export function sentFromText(text: string | null): SentTransaction | undefined {
  if (text === null) return undefined
  try {
    return v.parse(schema, JSON.parse(text))
  } catch {
    return undefined
  }
}
