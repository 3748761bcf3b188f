import { type Address, isAddressEqual } from 'viem'

/** The digits of an address that people compare, at its beginning and as many at its end. */
const COMPARED = 4

/**
 * The known address that a new one could be mistaken for: it looks the same where only the beginning and the end are shown, and is
 * another. Such addresses are made on purpose, and come into a history by payments of nothing.
 * @returns null when there is none, or when the address itself is known
 */
export function lookAlike(address: Address, known: readonly Address[]): Address | null {
  if (known.some((other) => isAddressEqual(other, address))) return null
  return known.find((other) => shown(other) === shown(address)) ?? null
}

const shown = (address: Address) => {
  const digits = address.slice(2).toLowerCase()
  return digits.slice(0, COMPARED) + digits.slice(-COMPARED)
}
