import { type Address, isAddressEqual, zeroAddress } from 'viem'

/** An orchestrator of the coming round, and the stake towards it, in wei. */
export type PoolMember = { id: Address; stake: bigint }

/** The protocol's list of orchestrators: the largest stake first, and at most `maxSize` of them. */
export type Pool = { members: readonly PoolMember[]; maxSize: bigint }

/** Between whom an orchestrator will stand in the list; a zero address is an end of it, and two of them are no hint. */
export type Hint = { prev: Address; next: Address }

export const NO_HINT: Hint = { prev: zeroAddress, next: zeroAddress }

/** The change of the stake towards one orchestrator by an act, in wei: positive for more, negative for less. */
export type StakeChange = {
  orchestrator: Address
  by: bigint
  /** The stake towards it before the act; null when it cannot enter the list, being no registered orchestrator. */
  outside: bigint | null
}

/**
 * The hints of an act that changes the stakes of orchestrators one after the other. Without hints the protocol walks its list
 * from the top: 5,000 gas a place and more, twice over for a move. A hint that has become wrong costs the walk and no more.
 */
export function hintsFor(pool: Pool, changes: readonly StakeChange[]): readonly Hint[] {
  let current = pool
  return changes.map((change) => {
    const { hint, after } = place(current, change)
    current = after
    return hint
  })
}

function place(pool: Pool, { orchestrator, by, outside }: StakeChange): { hint: Hint; after: Pool } {
  const isIt = ({ id }: PoolMember) => isAddressEqual(id, orchestrator)
  const member = pool.members.find(isIt)
  const before = member?.stake ?? outside
  if (before === null) return { hint: NO_HINT, after: pool }
  const stake = before + by
  const others = member ? pool.members.filter((one) => !isIt(one)) : withRoom(pool, stake)
  if (others === null || stake <= 0n) return { hint: NO_HINT, after: pool }
  // Among equals the list puts the newcomer first.
  const found = others.findIndex((other) => other.stake <= stake)
  const index = found === -1 ? others.length : found
  return {
    hint: { prev: others[index - 1]?.id ?? zeroAddress, next: others[index]?.id ?? zeroAddress },
    after: { ...pool, members: others.toSpliced(index, 0, { id: orchestrator, stake }) },
  }
}

/** The list as a newcomer finds it: a full one gives up its last for a larger stake. Null when there is no place. */
function withRoom({ members, maxSize }: Pool, stake: bigint): readonly PoolMember[] | null {
  if (BigInt(members.length) < maxSize) return members
  const last = members.at(-1)
  return last !== undefined && stake > last.stake ? members.slice(0, -1) : null
}
