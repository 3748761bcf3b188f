/** The part of the evidence that does not hold. */
export type RefutedCode =
  /** A header is not that of the block whose hash it has to have. */
  | 'header'
  /** A proof does not lead from the state's root to what it is to prove. */
  | 'proof'
  /** The endpoint gave another figure than its own proof. */
  | 'figure'
  /** Something that is needed is not in the evidence. */
  | 'incomplete'
  /** An assertion is not what the rollup has. */
  | 'assertion'
  /** A deposit is claimed, of somebody else, named twice or in no send tree. */
  | 'deposit'
  /** Contracts are others than those of the pair. */
  | 'contracts'

/** Evidence that proves nothing. The sentence says which part of it and why. */
export class Refuted extends Error {
  override readonly name = 'Refuted'
  constructor(
    readonly code: RefutedCode,
    sentence: string,
  ) {
    super(sentence)
  }
}
