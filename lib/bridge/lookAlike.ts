import type { Address } from 'viem'

/** So many digits of an address are what people compare, at its beginning and at its end. */
const COMPARED = 4

/**
 * Of the addresses that somebody knows, one that a new address could be taken for: it looks the same where only the beginning
 * and the end are shown, and is another. Such addresses are made on purpose, and come into a history by payments of nothing.
 * @returns null when there is none, or when the address itself is known
 */
export function lookAlike(address: Address, known: readonly Address[]): Address | null {
  const isSame = (other: Address) => other.toLowerCase() === address.toLowerCase()
  if (known.some(isSame)) return null
  return known.find((other) => shown(other) === shown(address)) ?? null
}

const shown = (address: Address) => {
  const digits = address.slice(2).toLowerCase()
  return digits.slice(0, COMPARED) + digits.slice(-COMPARED)
}
