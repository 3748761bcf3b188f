/** Where a transfer is found by the hash of any of its transactions. */
export const transferHref = (hash: string) => `/transfers/?tx=${encodeURIComponent(hash)}`

/** Where the transfers of any account are found, to be looked at. */
export const accountHref = (account: string) => `/transfers/?account=${encodeURIComponent(account)}`
