import { type Address, getAddress, isAddress, isAddressEqual } from 'viem'
import type { ChainPair, Side } from '@/lib/chains/pair'

/** So many are offered. */
const MOST = 5

/** The name under which a browser keeps the recipients on `side`: an address of one chain may belong to nobody on the other. */
export const recentKey = (pair: ChainPair, side: Side) =>
  `lpt-bridge:recipients:1:${pair.id}:${pair.l1.id}-${pair.l2.id}:${side}`

/** The addresses of a text, the latest first; whatever is no address is passed over. */
export function recentFromText(text: string | null): readonly Address[] {
  const written = text?.split(',') ?? []
  return written
    .filter((one) => isAddress(one, { strict: false }))
    .map((one) => getAddress(one))
    .slice(0, MOST)
}

export const recentToText = (recent: readonly Address[]): string => recent.join(',')

/** With one that was just sent to: it comes first, and once. */
export const withRecent = (recent: readonly Address[], address: Address): readonly Address[] =>
  [address, ...withoutRecent(recent, address)].slice(0, MOST)

export const withoutRecent = (recent: readonly Address[], address: Address): readonly Address[] =>
  recent.filter((one) => !isAddressEqual(one, address))
