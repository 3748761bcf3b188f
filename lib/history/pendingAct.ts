import * as v from 'valibot'
import { type Address, type Hash, type Hex, isAddress, isHash, isHex } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import type { ExpectedEvent } from '@/lib/rpc/clients'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'
import { sentFromText, sentToText } from './sentMemory'

/** An act that a wallet was asked for and that is not known to be mined: what a page needs to find it again after a reload. */
export type PendingAct = {
  /** Null while the wallet has not named the transaction. */
  hash: Hash | null
  /** The hash is that of a proposal, which other owners of the account may have to sign. */
  proposed: boolean
  sent: SentTransaction | undefined
  event: ExpectedEvent
  /** The first block in which the event can be. */
  since: bigint
  /** All that it is about, by name. */
  names: readonly string[]
}

const hex = v.custom<Hex>((value) => isHex(value))
const schema = v.object({
  hash: v.nullable(v.custom<Hash>((value) => typeof value === 'string' && isHash(value))),
  proposed: v.boolean(),
  sent: v.nullable(v.string()),
  event: v.object({
    side: v.picklist(['l1', 'l2']),
    address: v.custom<Address>((value) => typeof value === 'string' && isAddress(value, { strict: false })),
    topics: v.pipe(v.array(v.nullable(hex)), v.maxLength(4)),
    data: v.optional(hex),
    by: v.optional(
      v.custom<Address>((value) => typeof value === 'string' && isAddress(value, { strict: false })),
    ),
  }),
  since: v.pipe(
    v.string(),
    v.regex(/^\d{1,20}$/),
    v.transform((text) => BigInt(text)),
  ),
  names: v.pipe(v.array(v.string()), v.minLength(1)),
})

/** Raised whenever the text changes its form: what another version wrote is not looked at. */
const VERSION = 3

/** @param name the act's subject, such as `claim:7` */
export const pendingKey = (pair: ChainPair, account: Address, name: string): string =>
  `lpt-bridge:act:${VERSION}:${pair.id}:${pair.l1.id}-${pair.l2.id}:${account}:${name}`.toLowerCase()

export const pendingToText = ({ sent, since, ...rest }: PendingAct): string =>
  JSON.stringify({ ...rest, sent: sent ? sentToText(sent) : null, since: since.toString() })

/** True for two records of one request to a wallet, whatever has become known of it since. */
export const isSameAct = (one: AskedAct, other: AskedAct): boolean =>
  one.since === other.since && askedText(one) === askedText(other)

type AskedAct = Pick<PendingAct, 'event' | 'since'>

const askedText = ({ event: { side, address, topics, data, by } }: AskedAct) =>
  [side, address, ...topics, data, by].join().toLowerCase()

/** Undefined for whatever is not whole or not understood. */
export function pendingFromText(text: string | null): PendingAct | undefined {
  if (text === null) return undefined
  try {
    const { sent, event, ...rest } = v.parse(schema, JSON.parse(text))
    const { data, by, ...filter } = event
    return {
      ...rest,
      sent: sentFromText(sent),
      event: { ...filter, ...(data && { data }), ...(by && { by }) },
    }
  } catch {
    return undefined
  }
}
