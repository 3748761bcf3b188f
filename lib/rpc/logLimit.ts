import type { LogRefusal } from '@/lib/errors/logRefusal'

/** What was learnt of how many blocks a provider searches at once. Both bounds move towards each other. */
export type LogLimit = {
  /** The most that it has searched; 0 as long as it has searched none. */
  works: bigint
  /** The least that it has refused; null as long as it has refused none. */
  refused: bigint | null
}

export const UNKNOWN_LIMIT: LogLimit = { works: 0n, refused: null }

/** A request is worth trying when it may find out that an eighth more is possible. */
const WORTH_TRYING = 8n

/** How many of `remaining` blocks to ask for next: all until something is refused, then what halves the doubt. */
export function nextLength({ works, refused }: LogLimit, remaining: bigint): bigint {
  const length = refused === null ? remaining : isSettled({ works, refused }) ? works : (works + refused) / 2n
  return length < 1n ? 1n : length > remaining ? remaining : length
}

/** Nothing is left to find out: pieces of that length can be asked for side by side. */
export function isSettled({ works, refused }: LogLimit): boolean {
  if (refused === null) return works > 0n
  return works > 0n && (refused - works) * WORTH_TRYING <= works + WORTH_TRYING
}

export function afterAnswer({ works, refused }: LogLimit, length: bigint): LogLimit {
  const most = length > works ? length : works
  // It changed its mind, or one of several nodes is more generous.
  return { works: most, refused: refused !== null && refused <= most ? most + 1n : refused }
}

/** Results that are too many say nothing of other parts of the chain. */
export function afterRefusal(limit: LogLimit, length: bigint, { because, most }: LogRefusal): LogLimit {
  if (because === 'results') return limit
  if (most !== null && most < length) return { works: most, refused: most + 1n }
  const refused = limit.refused === null || length < limit.refused ? length : limit.refused
  return { works: limit.works < refused ? limit.works : refused - 1n, refused }
}
