import { type Address, getAddress, type Hash, isAddress, isHash } from 'viem'

/** The target to follow: every transfer from or to an account, or those that a transaction of either chain belongs to. */
export type Target = { account: Address } | { hash: Hash }

/** Null for what is neither. */
export function parseTarget(text: string): Target | null {
  if (isHash(text)) return { hash: text }
  return isAddress(text) ? { account: getAddress(text) } : null
}
