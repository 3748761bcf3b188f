import { CodeMissing, isCodeMissing } from '@/lib/errors/code/codeMissing'

/** In milliseconds: how long a file may take, and the pauses before it is asked for again. */
export type Patience = { most: number; pauses: readonly number[] }

// In between scripts that are not answered fail by themselves (`scripts.ts`), so that they are asked for again.
const PATIENCE: Patience = { most: 16_000, pauses: [400, 1_500] }

/**
 * Code that a page fetches when it is needed; asked for again when it does not come.
 * @throws CodeMissing when it did not come at last; whatever the code itself throws at once
 */
export async function fetchCode<T>(
  load: () => Promise<T>,
  { most, pauses }: Patience = PATIENCE,
): Promise<T> {
  const [pause, ...rest] = pauses
  try {
    return await within(load(), most)
  } catch (error) {
    if (!isCodeMissing(error)) throw error
    if (pause === undefined) throw new CodeMissing('A file of the page did not come.', { cause: error })
  }
  await new Promise((resolve) => setTimeout(resolve, pause))
  return fetchCode(load, { most, pauses: rest })
}

function within<T>(loading: Promise<T>, most: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new CodeMissing('A file of the page was not answered.'))
    const due = setTimeout(giveUp, most)
    loading.then(resolve, reject).finally(() => clearTimeout(due))
  })
}
