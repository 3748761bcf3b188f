import { MerklePatriciaTrie, verifyMPTWithMerkleProof } from '@ethereumjs/mpt'
import { type Address, fromRlp, type Hash, type Hex, hexToBigInt, hexToBytes, isHex, toHex } from 'viem'
import type { AccountProof } from './evidence'
import { Refuted } from './refuted'

/** The root of a trie that holds nothing. */
const EMPTY_ROOT = '0x56e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421'
/** Place of the storage's root in an account's list. */
const STORAGE_ROOT = 2

/** Keys are hashed, as in every state of Ethereum and Arbitrum. */
const hashingKeys = new MerklePatriciaTrie({ useKeyHashing: true })

/** A contract's storage, as far as a block's state proves it. */
export type ProvenStorage = {
  /**
   * The word at a slot.
   * @throws Refuted when the evidence holds no proof of it
   */
  word(slot: Hash): bigint
}

/**
 * Follows a proof of an account from a state's root to the account, and from there to each word of its storage.
 * @param name for the sentences, such as "the L2 gateway"
 * @throws Refuted when a proof leads elsewhere, or proves another word than the endpoint named
 */
export async function provenStorage(
  stateRoot: Hash,
  { address, name, proof }: { address: Address; name: string; proof: AccountProof },
): Promise<ProvenStorage> {
  const account = await follow(stateRoot, address, proof.nodes, name)
  if (account === null) throw new Refuted('proof', `The state has no account at ${address}, ${name}.`)
  const storageRoot = storageRootOf(account, name)
  const words = new Map<string, bigint>()
  for (const { slot, value, nodes } of proof.words) {
    const proven = wordOf(await follow(storageRoot, slot, nodes, `storage of ${name}`))
    if (proven !== value) {
      throw new Refuted(
        'figure',
        `The endpoint says ${value} of slot ${slot} of ${name}; its proof says ${proven}.`,
      )
    }
    words.set(slot.toLowerCase(), proven)
  }
  return {
    word: (slot) => {
      const word = words.get(slot.toLowerCase())
      if (word === undefined) throw new Refuted('incomplete', `Slot ${slot} of ${name} is not proven.`)
      return word
    },
  }
}

/** The value of a trie at a key; null when the proof shows that it has none there. */
async function follow(root: Hash, key: Hex, nodes: readonly Hex[], name: string): Promise<Uint8Array | null> {
  if (root === EMPTY_ROOT) return null
  if (nodes.length === 0) throw new Refuted('proof', `There is no proof of ${name}.`)
  try {
    const proof = nodes.map((node) => hexToBytes(node))
    return await verifyMPTWithMerkleProof(hashingKeys, hexToBytes(root), hexToBytes(key), proof)
  } catch {
    throw new Refuted('proof', `The proof of ${name} does not lead to the state's root ${root}.`)
  }
}

function storageRootOf(account: Uint8Array, name: string): Hash {
  const fields = fromRlp(toHex(account), 'hex')
  const root = Array.isArray(fields) ? fields[STORAGE_ROOT] : undefined
  if (isHex(root)) return root
  throw new Refuted('proof', `What is proven of ${name} is not an account.`)
}

function wordOf(value: Uint8Array | null): bigint {
  if (value === null) return 0n
  const word = fromRlp(toHex(value), 'hex')
  if (!isHex(word)) throw new Refuted('proof', 'What is proven of a storage is not a word.')
  return word === '0x' ? 0n : hexToBigInt(word)
}
