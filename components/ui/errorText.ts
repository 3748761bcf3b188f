import { DescribedError } from '@/lib/hooks/withDescribedErrors'

/** The next action after an error; null where none is known. */
export const nextStep = (error: Error) => (error instanceof DescribedError ? error.described.next : null)

/** The values that the next action takes, such as texts to type; null when it takes none. */
export const details = (error: Error) =>
  error instanceof DescribedError ? (error.described.details ?? null) : null

/** A person said no: that is a decision, not a failure. */
export const wasRejected = (error: Error) =>
  error instanceof DescribedError && error.described.kind === 'rejected'
