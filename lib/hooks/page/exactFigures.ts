import { pageFlag } from './pageFlag'

/** Amounts, dates and hashes are shown in full, and not only on demand. */
export const { use: useExact, set: showExact } = pageFlag('exact-figures')
