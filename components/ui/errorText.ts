import { DescribedError } from '@/lib/hooks/withDescribedErrors'

/** What to do about an error, where it is known. */
export const nextStep = (error: Error) => (error instanceof DescribedError ? error.described.next : null)

/** What the next step takes, such as values to type; null when it takes nothing. */
export const details = (error: Error) =>
  error instanceof DescribedError ? (error.described.details ?? null) : null

/** A person said no: that is a decision, not a failure. */
export const wasRejected = (error: Error) =>
  error instanceof DescribedError && error.described.kind === 'rejected'
