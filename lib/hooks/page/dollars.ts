import { pageFlag } from './pageFlag'

/** The worth in dollars stands beside costs and balances. */
export const { use: useDollars, set: showDollars } = pageFlag('dollars')
