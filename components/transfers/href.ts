import type { Hash } from 'viem'

/** Where a transfer is found by the hash of any of its transactions. */
export const transferHref = (hash: Hash) => `/transfers/?tx=${hash}`
