import type { Hex } from 'viem'
import { SendTree } from './sendTree'

/** A message from L2 to L1: its hash and the L2 block that it left in. */
export type Send = { hash: Hex; block: number }

/** All messages from L2 to L1, in the order of their positions. */
export class SendIndex {
  private readonly sends: Send[] = []
  private readonly tree = new SendTree()

  constructor(known: readonly Send[] = []) {
    for (const send of known) this.add(send)
  }

  add(send: Send): void {
    this.sends.push(send)
    this.tree.append(send.hash)
  }

  get count(): number {
    return this.sends.length
  }

  get last(): Send | undefined {
    return this.sends.at(-1)
  }

  /** How many messages had left when an L2 block was sealed. */
  countAt(block: number): number {
    let [low, high] = [0, this.sends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.sends[middle]?.block ?? 0) <= block) low = middle + 1
      else high = middle
    }
    return low
  }

  root(count: number): Hex {
    return this.tree.root(count)
  }

  /** What the Outbox has to be shown for a message, by the root over the first `count`. */
  proof(count: number, position: number): { hash: Hex; root: Hex; proof: Hex[] } {
    const send = this.sends[position]
    if (!send) throw new RangeError(`There is no message ${position}.`)
    return { hash: send.hash, root: this.tree.root(count), proof: this.tree.proof(count, position) }
  }

  list(): Send[] {
    return [...this.sends]
  }
}
