/** Where a transfer is found by the hash of any of its transactions. */
export const transferHref = (hash: string) => `/transfers/?tx=${encodeURIComponent(hash)}`

/** Where the transfers of any account are found, to be looked at. @param filter of the list, by its parameters */
export function accountHref(account: string, filter: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(filter).filter(([, text]) => text !== '')
  return `/transfers/?${new URLSearchParams([['account', account], ...written])}`
}
