/** Runs one piece of work at a time, in the order in which it was asked for. */
export class Exclusive {
  private last: Promise<unknown> = Promise.resolve()

  run<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work, work)
    this.last = result.catch(() => undefined)
    return result
  }
}
