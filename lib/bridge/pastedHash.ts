import { type Hash, isAddress, isHash } from 'viem'

/** What somebody pasted to look for: a transaction's hash, or why it is none. */
export type PastedHash =
  | { ok: true; hash: Hash }
  | {
      ok: false
      problem: /** Not 32 bytes in hex. */
        | 'malformed'
        /** An account or a contract. */
        | 'address'
    }

/** Finds the hash in what was pasted: with or without 0x, alone or in the address of an explorer's page. */
export function parsePastedHash(pasted: string): PastedHash {
  const text = pasted.trim()
  const [found] = /(?<![0-9a-f])(?:0x)?[0-9a-f]{64}(?![0-9a-f])/i.exec(text) ?? []
  if (found !== undefined) {
    const hash = `0x${found.replace(/^0x/i, '').toLowerCase()}`
    if (isHash(hash)) return { ok: true, hash }
  }
  return { ok: false, problem: isAddress(text, { strict: false }) ? 'address' : 'malformed' }
}
