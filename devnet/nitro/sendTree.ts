import { concat, type Hex, keccak256, zeroHash } from 'viem'

/**
 * The Merkle tree over all messages that L2 sent to L1, as it was after any number of them. It is filled up to the next power
 * of two; an empty subtree is 32 zero bytes on every level. A leaf is the hash of a message's hash.
 */
export class SendTree {
  /** Hashes of complete subtrees: `levels[height][index]`. They never change once they are there. */
  private readonly levels: Hex[][] = [[]]

  get size(): number {
    return this.leaves.length
  }

  append(messageHash: Hex): void {
    this.leaves.push(keccak256(messageHash))
    for (let height = 0; this.row(height).length % 2 === 0; height++) {
      const [left, right] = this.row(height).slice(-2)
      if (!left || !right) return
      this.row(height + 1).push(keccak256(concat([left, right])))
    }
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
      this.node(height, (position >> height) ^ 1, size),
    )
  }

  private get leaves(): Hex[] {
    return this.row(0)
  }

  private row(height: number): Hex[] {
    this.levels[height] ??= []
    return this.levels[height]
  }

  /** A subtree's hash when the tree had `size` leaves. */
  private node(height: number, index: number, size: number): Hex {
    const [first, end] = [index * 2 ** height, (index + 1) * 2 ** height]
    if (first >= size) return zeroHash
    const complete = end <= size ? this.row(height)[index] : undefined
    if (complete) return complete
    return keccak256(
      concat([this.node(height - 1, 2 * index, size), this.node(height - 1, 2 * index + 1, size)]),
    )
  }

  private check(size: number): void {
    if (size > this.size) throw new RangeError(`There are ${this.size} messages, not ${size}.`)
  }
}

/** How many levels lie between a leaf and the root. */
const depth = (size: number): number => (size <= 1 ? 0 : Math.ceil(Math.log2(size)))
