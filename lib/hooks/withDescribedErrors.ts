import { isCodeMissing } from '@/lib/errors/code/codeMissing'
import { codeMissing } from '@/lib/errors/code/copy'
import type { ErrorDescription } from '@/lib/errors/errors'
import { fetchCode } from './code/fetchCode'

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
 * Does the work; its errors become `DescribedError`s. The table of sentences is fetched with the first error, so that
 * pages on which nothing goes wrong do without it.
 */
export async function withDescribedErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // A missing file means that the table of sentences would not come either: nobody waits for it.
    const describeError = isCodeMissing(error)
      ? describeMissing
      : await loadSentences().catch(() => describeMissing)
    throw new DescribedError(describeError(error), error)
  }
}

/** The table of sentences. Acts fetch it before they ask a wallet, so that the answer can be told. */
export const loadSentences = async () => (await fetchCode(() => import('@/lib/errors/errors'))).describeError

const describeMissing = (): ErrorDescription => ({ code: 'code-missing', kind: 'temporary', ...codeMissing })
