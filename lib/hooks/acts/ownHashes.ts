import type { Hash } from 'viem'
import type { Stage } from './stage'

/** The transactions of a page's acts, each with the stage of the act that had it first. */
const pages = new WeakMap<Stage['config'], Map<string, Stage>>()

/** Notes whose a transaction is: two deposits of one amount show the very same event. */
export function noteOwner(hash: Hash, act: Stage): void {
  const owners = pages.get(act.config) ?? new Map<string, Stage>()
  pages.set(act.config, owners)
  const key = hash.toLowerCase()
  if (!owners.has(key)) owners.set(key, act)
}

/** True for a transaction that is known to be another act's. */
export function isOfOther(hash: Hash, act: Stage): boolean {
  const owner = pages.get(act.config)?.get(hash.toLowerCase())
  return owner !== undefined && owner !== act
}
