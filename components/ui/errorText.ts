import { Described } from '@/lib/hooks/described'

/** What to do about an error, where it is known. */
export const nextStep = (error: Error) => (error instanceof Described ? error.described.next : null)

/** A person said no: that is a decision, not a failure. */
export const wasRejected = (error: Error) => error instanceof Described && error.described.kind === 'rejected'
