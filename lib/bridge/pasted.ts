import { type Address, type Hash, hexToBigInt, isAddress, isHash } from 'viem'

/** A pasted text to look up, by its kind. */
export type Pasted =
  /** 32 bytes: of a transaction, of a ticket, or of something else. */
  | { kind: 'hash'; hash: Hash }
  /** An account or a contract. */
  | { kind: 'address'; address: Address }
  /** A withdrawal's id or an outbox position, as the page of a transfer shows them. */
  | { kind: 'number'; number: bigint }
  | { kind: 'malformed' }

const HASH = /(?<![0-9a-f])(?:0x)?[0-9a-f]{64}(?![0-9a-f])/i
const ADDRESS = /(?<![0-9a-z])0x[0-9a-f]{40}(?![0-9a-z])/gi
/**
 * The address meant in a link that names several: the holder that an explorer filters by, or the recipient of a
 * payment (EIP-681).
 */
const NAMED = /[?&](?:a|address)=(0x[0-9a-f]{40})(?![0-9a-z])/i
const NUMBER = /^#?(\d{1,12})$/

/**
 * A text without its invisible characters: soft hyphens, marks of direction, characters of no width. Wide digits
 * become plain ones.
 */
export const visibleText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Mn}\u115f\u3164]/gu, '')
    .trim()

/**
 * The one address that a text holds, in the letters in which it was written: alone, behind the name of a chain (`arb1:`),
 * in a payment request (`ethereum:0x…@42161`) or in the link of an explorer; null for none, or for several.
 */
export function addressInText(text: string): Address | null {
  const visible = visibleText(text)
  const named = NAMED.exec(visible)?.[1]
  const all = named === undefined ? (visible.match(ADDRESS) ?? unbroken(visible)) : [named]
  const [first, ...others] = all.map((found) => `0x${found.slice(2)}`)
  if (first === undefined || others.some((other) => other.toLowerCase() !== first.toLowerCase())) return null
  return isAddress(first, { strict: false }) ? first : null
}

/** An address alone that was broken into lines or groups, as it is printed. */
const unbroken = (text: string) => /^0x[0-9a-f]{40}$/i.exec(text.replace(/\s+/g, '')) ?? []

/**
 * Reads a pasted text: a hash, an address or a number, with or without 0x, alone or in the address of an explorer's
 * page. A hash goes before an address.
 */
export function parsePasted(pasted: string): Pasted {
  const text = visibleText(pasted)
  const [found] = HASH.exec(text) ?? HASH.exec(text.replace(/\s+/g, '')) ?? []
  if (found !== undefined) {
    const hash = `0x${found.replace(/^0x/i, '').toLowerCase()}`
    if (isHash(hash)) return { kind: 'hash', hash }
  }
  const address = addressInText(text)
  if (address !== null) return { kind: 'address', address }
  const number = NUMBER.exec(text)?.[1]
  return number === undefined ? { kind: 'malformed' } : { kind: 'number', number: BigInt(number) }
}

/** The search in an address of the app: a transfer, by any text that stands for one, or an account. */
export type Sought =
  | { kind: 'transfer'; text: string }
  | { kind: 'account'; text: string; address: Address | null }

/**
 * The parameter of a page's address under a name: the first value that is not empty; an empty text when there is
 * none.
 */
export const written = (search: Pick<URLSearchParams, 'getAll'>, name: string): string =>
  search.getAll(name).find((text) => visibleText(text) !== '') ?? ''

/**
 * Reads the address bar as the field is read: the first `tx` or `account` that is not empty, whichever it holds. Null when
 * nothing is looked up.
 */
export function soughtIn(search: Pick<URLSearchParams, 'getAll'>): Sought | null {
  const tx = written(search, 'tx')
  const text = tx || written(search, 'account')
  if (text === '') return null
  const pasted = parsePasted(text)
  // An address behind `tx` is said to be one, with the way to its transfers: whoever wrote the link meant a transaction.
  if (tx !== '' || pasted.kind === 'hash') return { kind: 'transfer', text: visibleText(text) }
  if (pasted.kind === 'address') return { kind: 'account', text, address: pasted.address }
  return { kind: 'account', text, address: null }
}

/**
 * No number of a transfer is as large as a hash is by chance: a smaller hash is such a number, as it stands in a log's
 * topics.
 */
const LARGEST_NUMBER = 2n ** 64n

export function numberInHash(hash: Hash): bigint | null {
  const number = hexToBigInt(hash)
  return number < LARGEST_NUMBER ? number : null
}
