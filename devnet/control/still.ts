import type { Parts } from '../parts'

/** Works with the sequencer and the validator between two pieces of theirs, while nobody reads L2. */
export function still<Result>(
  { sequencer, validator }: Pick<Parts, 'sequencer' | 'validator'>,
  work: () => Promise<Result>,
): Promise<Result> {
  return validator.pausedFor(() => sequencer.pausedFor(work))
}
