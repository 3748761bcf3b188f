/** Whether trying again may help: later (`temporary`), never as it stands (`permanent`), or not known. */
export type ErrorKind = 'rejected' | 'temporary' | 'permanent' | 'unknown'

/** An error as a person can use it. */
export type DescribedError<Code extends string = string> = {
  code: Code
  kind: ErrorKind
  /** What happened. */
  sentence: string
  /** What to do now. */
  next: string
}
