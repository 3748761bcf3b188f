import { isCodeMissing } from '@/lib/errors/code/codeMissing'

/**
 * The interval of a reading, in milliseconds; false: it is not read again. An error about code that did not come
 * stays, until somebody asks for it again or the network is back.
 */
export const every =
  (ms: number | false) =>
  ({ state }: { state: { error: Error | null } }): number | false =>
    isCodeMissing(state.error) ? false : ms
