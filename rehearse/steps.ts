/** One step of a rehearsal, as it went. */
export type StepResult = {
  name: string
  seconds: number
  /** Its findings, in one line each. */
  notes: readonly string[]
  /** The reason that it did not hold; null when it did. */
  error: string | null
}

/** Says one thing that a step has found. */
export type Note = (text: string) => void

/** Runs steps one after the other and keeps how each went. Nothing is run after one that did not hold. */
export class Steps {
  readonly results: StepResult[] = []

  constructor(private readonly say: (line: string) => void) {}

  /** @throws the work's error, once it is noted */
  async run<Result>(name: string, work: (note: Note) => Promise<Result>): Promise<Result> {
    this.say(`${name} …`)
    const started = performance.now()
    const notes: string[] = []
    let error: string | null = null
    try {
      return await work((text) => void notes.push(text))
    } catch (reason) {
      error = reason instanceof Error ? reason.message : String(reason)
      throw reason
    } finally {
      const seconds = (performance.now() - started) / 1_000
      this.results.push({ name, seconds, notes, error })
      for (const text of notes) this.say(`  ${text}`)
    }
  }
}
