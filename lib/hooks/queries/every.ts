import { isCodeMissing } from '@/lib/errors/code/codeMissing'

/**
 * The interval of a reading, in milliseconds; false: it is not read again. Where the code that reads did not come, that is
 * told and stays told, until somebody asks for it again or the network is back.
 */
export const every =
  (ms: number | false) =>
  ({ state }: { state: { error: Error | null } }): number | false =>
    isCodeMissing(state.error) ? false : ms
