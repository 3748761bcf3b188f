import type { ErrorDescription } from '@/lib/errors/errors'

/** An error that has its sentence and its next action. */
export class DescribedError extends Error {
  constructor(
    readonly described: ErrorDescription,
    cause: unknown,
  ) {
    super(described.sentence, { cause })
  }
}

/**
 * Does the work; what it throws becomes a `Described`. The table of sentences is fetched with the first error, so that
 * pages on which nothing goes wrong do without it.
 */
export async function withDescribedErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { describeError } = await import('@/lib/errors/errors')
    throw new DescribedError(describeError(error), error)
  }
}
