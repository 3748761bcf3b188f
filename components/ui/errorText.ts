import { DescribedError } from '@/lib/hooks/withDescribedErrors'

/** What to do about an error, where it is known. */
export const nextStep = (error: Error) => (error instanceof DescribedError ? error.described.next : null)

/** A person said no: that is a decision, not a failure. */
export const wasRejected = (error: Error) =>
  error instanceof DescribedError && error.described.kind === 'rejected'
