/** An address as it is told from others at a glance. */
export const shortAddress = (address: string) => `${address.slice(0, 6)}…${address.slice(-4)}`

/** A hash as it is told from others at a glance. */
export const shortHash = (hash: string) => `${hash.slice(0, 10)}…${hash.slice(-6)}`
