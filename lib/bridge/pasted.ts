import { type Address, type Hash, hexToBigInt, isAddress, isHash } from 'viem'

/** What somebody pasted to look for. */
export type Pasted =
  /** 32 bytes: of a transaction, of a ticket, or of something else. */
  | { kind: 'hash'; hash: Hash }
  /** An account or a contract. */
  | { kind: 'address'; address: Address }
  /** A withdrawal's id or an outbox position, as the page of a transfer shows them. */
  | { kind: 'number'; number: bigint }
  | { kind: 'malformed' }

const HASH = /(?<![0-9a-f])(?:0x)?[0-9a-f]{64}(?![0-9a-f])/i
const ADDRESS = /(?<![0-9a-z])0x[0-9a-f]{40}(?![0-9a-f])/i
const NUMBER = /^#?(\d{1,12})$/

/** Finds what was meant: with or without 0x, alone or in the address of an explorer's page. A hash before an address. */
export function parsePasted(pasted: string): Pasted {
  const text = pasted.trim()
  const [found] = HASH.exec(text) ?? []
  if (found !== undefined) {
    const hash = `0x${found.replace(/^0x/i, '').toLowerCase()}`
    if (isHash(hash)) return { kind: 'hash', hash }
  }
  const [address] = ADDRESS.exec(text) ?? []
  if (address !== undefined && isAddress(address, { strict: false })) return { kind: 'address', address }
  const number = NUMBER.exec(text)?.[1]
  return number === undefined ? { kind: 'malformed' } : { kind: 'number', number: BigInt(number) }
}

/** No number of a transfer is as large as a hash is by chance: what is smaller is one, as it stands in a log's topics. */
const LARGEST_NUMBER = 2n ** 64n

export function numberInHash(hash: Hash): bigint | null {
  const number = hexToBigInt(hash)
  return number < LARGEST_NUMBER ? number : null
}
