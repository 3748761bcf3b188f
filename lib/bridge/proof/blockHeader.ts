import { fromRlp, type Hash, type Hex, hexToBigInt, isHex, keccak256 } from 'viem'
import { Refuted } from './refuted'

export type BlockHeader = {
  hash: Hash
  number: bigint
  /** In seconds. */
  time: bigint
  stateRoot: Hash
  /** Nitro writes the root of the tree of messages here. */
  extraData: Hex
}

/** Places of fields in a header's list, the same since the first block of Ethereum. */
const [STATE_ROOT, NUMBER, TIMESTAMP, EXTRA_DATA] = [3, 8, 11, 12]

/**
 * The header of the block with this hash, from its RLP. Nothing about it is believed but what the hash covers.
 * @param chain for the sentence
 * @throws Refuted when it is the header of another block, or none
 */
export function readHeader(rlp: Hex, hash: Hash, chain: string): BlockHeader {
  if (keccak256(rlp) !== hash.toLowerCase()) {
    throw new Refuted('header', `The header given for block ${hash} of ${chain} is not that block's.`)
  }
  const fields = fromRlp(rlp, 'hex')
  const field = (index: number): Hex => {
    const value = Array.isArray(fields) ? fields[index] : undefined
    if (isHex(value)) return value
    throw new Refuted('header', `What hashes to ${hash} is no header of ${chain}.`)
  }
  return {
    hash,
    number: numberOf(field(NUMBER)),
    time: numberOf(field(TIMESTAMP)),
    stateRoot: field(STATE_ROOT),
    extraData: field(EXTRA_DATA),
  }
}

const numberOf = (value: Hex) => (value === '0x' ? 0n : hexToBigInt(value))
