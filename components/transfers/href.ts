/** The link to a transfer by the hash of any of its transactions. */
export const transferHref = (hash: string) => `/transfers/?tx=${encodeURIComponent(hash)}`

/** The page with the transfers of any account. @param filter of the list, by its parameters */
export function accountHref(account: string, filter: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(filter).filter(([, text]) => text !== '')
  return `/transfers/?${new URLSearchParams([['account', account], ...written])}`
}
