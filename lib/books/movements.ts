import type { Entry, Nature } from './entry'

/** A gain or a loss of a wallet by an entry. */
export type Movement = { direction: 'in' | 'out'; nature: Nature }

/**
 * An entry as a tool sees it that knows one wallet and pools into which tokens go and from which they come back: what is earned
 * in the stake comes in and goes into the pool at once, what leaves the stake for somebody else comes back first. So the wallet
 * never holds what is staked, and each pool gives back what was put in. What stays within a pool is nothing to it.
 */
export function walletMovements({
  nature,
  from,
  to,
}: Pick<Entry, 'nature' | 'from' | 'to'>): readonly Movement[] {
  if (nature === 'transfer') {
    if (from === 'wallet') return [{ direction: 'out', nature }]
    return to === 'wallet' ? [{ direction: 'in', nature }] : []
  }
  if (to !== null) {
    const comes: Movement = { direction: 'in', nature }
    return to === 'wallet' ? [comes] : [comes, { direction: 'out', nature: 'transfer' }]
  }
  const goes: Movement = { direction: 'out', nature }
  return from === 'wallet' ? [goes] : [{ direction: 'in', nature: 'transfer' }, goes]
}
