/** A batch of L2 blocks that was posted to L1. */
export type Batch = { lastL2Block: number; l1Block: number }

/** All batches, in order; on a fork those from the newest one on that there was when it began. */
export class Batches {
  private readonly known: Batch[]

  /** @param first the number of the first batch that is known */
  constructor(
    known: readonly Batch[] = [],
    readonly first = 0,
  ) {
    this.known = [...known]
  }

  push(batch: Batch): void {
    this.known.push(batch)
  }

  /** The number of batches, the unknown ones included. */
  get count(): number {
    return this.first + this.known.length
  }

  get last(): Batch | undefined {
    return this.known.at(-1)
  }

  at(number: number): Batch | undefined {
    return this.known[number - this.first]
  }

  /** The number of the batch that holds an L2 block; that of the first known one for every block before it, -1 for none. */
  holding(l2Block: number): number {
    const index = this.known.findIndex(({ lastL2Block }) => lastL2Block >= l2Block)
    return index < 0 ? -1 : this.first + index
  }

  list(): Batch[] {
    return [...this.known]
  }
}
