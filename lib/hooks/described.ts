import type { DescribedError } from '@/lib/errors/errors'

/** An error that has its sentence and its next action. */
export class Described extends Error {
  constructor(
    readonly described: DescribedError,
    cause: unknown,
  ) {
    super(described.sentence, { cause })
  }
}

/**
 * Does the work; what it throws becomes a `Described`. The table of sentences is fetched with the first error, so that
 * pages on which nothing goes wrong do without it.
 */
export async function describing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { describeError } = await import('@/lib/errors/errors')
    throw new Described(describeError(error), error)
  }
}
