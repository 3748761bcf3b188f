/**
 * Lets many read at once, and nobody while something changes that must be seen as a whole or not at all. Readers that came
 * first finish first; those that come during a change wait for its end.
 */
export class ReadGate {
  private readers = 0
  private closed: Promise<unknown> | undefined
  private lastReaderLeft: (() => void) | undefined

  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.closed) await this.closed
    this.readers++
    try {
      return await work()
    } finally {
      this.readers--
      if (this.readers === 0) this.lastReaderLeft?.()
    }
  }

  /** Changes what readers see. One change at a time: whoever calls this takes turns already. */
  async change<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.closed) throw new Error('Two changes at once.')
    let open: () => void = () => undefined
    this.closed = new Promise<void>((resolve) => {
      open = resolve
    })
    try {
      if (this.readers > 0) {
        await new Promise<void>((resolve) => {
          this.lastReaderLeft = resolve
        })
      }
      return await work()
    } finally {
      this.lastReaderLeft = undefined
      this.closed = undefined
      open()
    }
  }
}
