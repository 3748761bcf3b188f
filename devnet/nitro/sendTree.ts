import { concat, type Hex, keccak256, zeroHash } from 'viem'

/** A tree of which only the roots of its complete subtrees are known, by height; zero where there is none. As ArbSys keeps it. */
export type SendTreeState = { size: number; partials: readonly Hex[] }

/**
 * The Merkle tree over all messages that L2 sent to L1, as it was after any number of them. It is filled up to the next power
 * of two; an empty subtree is 32 zero bytes on every level. A leaf is the hash of a message's hash.
 *
 * A tree that goes on from another one's state knows no older root and no older leaf, but can append, and prove what it has been
 * shown an older proof of (`learn`).
 */
export class SendTree {
  /** Hashes of complete subtrees: `levels[height]` by index. They never change once they are there. */
  private readonly levels: Map<number, Hex>[] = []
  private leaves: number

  constructor({ size, partials }: SendTreeState = { size: 0, partials: [] }) {
    this.leaves = size
    partials.forEach((hash, height) => {
      // The last complete subtree of this height: those to its left are parts of higher ones.
      if (hash !== zeroHash) this.row(height).set(Math.floor(size / 2 ** height) - 1, hash)
    })
  }

  get size(): number {
    return this.leaves
  }

  append(messageHash: Hex): void {
    let [node, index] = [keccak256(messageHash), this.leaves++]
    for (let height = 0; ; height++) {
      this.row(height).set(index, node)
      const left = this.row(height).get(index - 1)
      if (index % 2 === 0 || !left) return
      node = keccak256(concat([left, node]))
      index = (index - 1) / 2
    }
  }

  /** Takes over what another tree's proof of a message tells, by the root over its first `size` messages. */
  learn(size: number, position: number, proof: readonly Hex[]): void {
    proof.forEach((hash, height) => {
      const sibling = siblingOf(position, height)
      if ((sibling + 1) * 2 ** height <= size) this.row(height).set(sibling, hash)
    })
  }

  /** The root over the first `size` messages. */
  root(size: number): Hex {
    this.check(size)
    return this.node(depth(size), 0, size)
  }

  /** The siblings that lead from a message to the root over the first `size` messages, from the bottom up. */
  proof(size: number, position: number): Hex[] {
    this.check(size)
    if (position < 0 || position >= size)
      throw new RangeError(`Message ${position} is not among the first ${size}.`)
    return Array.from({ length: depth(size) }, (_, height) =>
      this.node(height, siblingOf(position, height), size),
    )
  }

  private row(height: number): Map<number, Hex> {
    const row = this.levels[height] ?? new Map<number, Hex>()
    this.levels[height] = row
    return row
  }

  /** A subtree's hash when the tree had `size` leaves. */
  private node(height: number, index: number, size: number): Hex {
    const [first, end] = [index * 2 ** height, (index + 1) * 2 ** height]
    if (first >= size) return zeroHash
    const complete = end <= size ? this.row(height).get(index) : undefined
    if (complete) return complete
    if (height === 0) throw new RangeError(`Message ${index} is older than what is known of the tree.`)
    return keccak256(
      concat([this.node(height - 1, 2 * index, size), this.node(height - 1, 2 * index + 1, size)]),
    )
  }

  private check(size: number): void {
    if (size > this.size) throw new RangeError(`There are ${this.size} messages, not ${size}.`)
  }
}

/** The index of the subtree beside the one that holds a message, at a height. */
const siblingOf = (position: number, height: number): number => {
  const index = Math.floor(position / 2 ** height)
  return index % 2 === 0 ? index + 1 : index - 1
}

/** The number of levels between a leaf and the root. */
const depth = (size: number): number => (size <= 1 ? 0 : Math.ceil(Math.log2(size)))
