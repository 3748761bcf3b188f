import type { Hex } from 'viem'
import { SendTree, type SendTreeState } from './sendTree'

/** A message from L2 to L1: its hash and the L2 block that it left in. */
export type Send = { hash: Hex; block: number }

/** The messages that had left when the fork of a chain began: the tree over them, and the chain's last block. */
export type EarlierSends = { tree: SendTreeState; block: number }

/** A message with what the Outbox has to be shown for it. */
export type SendProof = { hash: Hex; root: Hex; proof: Hex[] }

/** All messages from L2 to L1, in the order of their positions; of those before a fork only the tree and what was learnt. */
export class SendIndex {
  private readonly sends: Send[] = []
  private readonly learnt = new Map<number, Hex>()
  private readonly tree: SendTree

  constructor(
    known: readonly Send[] = [],
    private readonly earlier: EarlierSends = { tree: { size: 0, partials: [] }, block: -1 },
  ) {
    this.tree = new SendTree(earlier.tree)
    for (const send of known) this.add(send)
  }

  add(send: Send): void {
    this.sends.push(send)
    this.tree.append(send.hash)
  }

  get count(): number {
    return this.earlierCount + this.sends.length
  }

  /** The number of messages that had left before the fork. */
  get earlierCount(): number {
    return this.earlier.tree.size
  }

  /** The block that the newest message left in; the fork's, when that was before it. */
  get lastBlock(): number | undefined {
    return this.sends.at(-1)?.block ?? (this.earlierCount > 0 ? this.earlier.block : undefined)
  }

  /**
   * The number of messages that had left when an L2 block was sealed; zero for a block before the fork, of which none
   * is known.
   */
  countAt(block: number): number {
    if (block < this.earlier.block) return 0
    let [low, high] = [0, this.sends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sends[middle]?.block ?? 0) <= block) low = middle + 1
      else high = middle
    }
    return this.earlierCount + low
  }

  root(count: number): Hex {
    return this.tree.root(count)
  }

  /** Takes over a proof of a message from before the fork, by the root over all that had left by then. */
  learn(position: number, { hash, proof }: Omit<SendProof, 'root'>): void {
    this.tree.learn(this.earlierCount, position, proof)
    this.learnt.set(position, hash)
  }

  /** The proof of a message, by the root over the first `count` messages. */
  proof(count: number, position: number): SendProof {
    const hash = this.sends[position - this.earlierCount]?.hash ?? this.learnt.get(position)
    if (!hash) throw new RangeError(`There is no message ${position}.`)
    return { hash, root: this.tree.root(count), proof: this.tree.proof(count, position) }
  }

  list(): Send[] {
    return [...this.sends]
  }
}
