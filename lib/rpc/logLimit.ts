import type { LogRefusal } from '@/lib/errors/logRefusal'

/** The limit of blocks that an endpoint searches at once, as far as it was learnt. */
export type LogLimit = {
  /** The most that it has searched; 0 as long as it has searched none. No refusal makes it smaller. */
  works: bigint
  /** The least that it has refused; null as long as it has refused none. */
  refused: bigint | null
  /** The limit that it names, until that turns out to be wrong. */
  stated: bigint | null
}

export const UNKNOWN_LIMIT: LogLimit = { works: 0n, refused: null, stated: null }

/** A request is worth trying when it may find out that an eighth more is possible. */
const WORTH_TRYING = 8n
/** No endpoint has a limit below this without naming it: so short a search was refused for another reason. */
const SHORTEST_LIMIT = 5n

/**
 * The number of `remaining` blocks to ask for next: all until something is refused, then the stated limit or one that
 * halves the doubt.
 */
export function nextLength(limit: LogLimit, remaining: bigint): bigint {
  const { works, refused, stated } = limit
  const length =
    refused === null ? remaining : (stated ?? (isSettled(limit) ? works : (works + refused) / 2n))
  return length < 1n ? 1n : length > remaining ? remaining : length
}

/** Nothing is left to find out: pieces of that length can be asked for side by side. */
export function isSettled({ works, refused, stated }: LogLimit): boolean {
  if (refused === null) return works > 0n
  return stated !== null || (works > 0n && (refused - works) * WORTH_TRYING <= works + WORTH_TRYING)
}

/** A limit explains the refusal of a search. It does not when the same endpoint has searched as many blocks before. */
export function isExplained({ works }: LogLimit, length: bigint, { because, most }: LogRefusal): boolean {
  if (because === 'results') return length > 1n
  return length > works && (length > SHORTEST_LIMIT || (most !== null && most < length))
}

export function afterAnswer({ works, refused, stated }: LogLimit, length: bigint): LogLimit {
  const most = length > works ? length : works
  return {
    works: most,
    // It changed its mind, or one of several nodes is more generous.
    refused: refused !== null && refused <= most ? most + 1n : refused,
    stated: stated !== null && stated < most ? null : stated,
  }
}

/** Results that are too many say nothing of other parts of the chain; nor does what no limit explains. */
export function afterRefusal(limit: LogLimit, length: bigint, refusal: LogRefusal): LogLimit {
  const { because, most } = refusal
  if (because === 'results' || !isExplained(limit, length, refusal)) return limit
  const refused = limit.refused === null || length < limit.refused ? length : limit.refused
  // The stated limit may be one block too many.
  const stated = most !== null && most < length ? most : limit.stated === length ? length - 1n : limit.stated
  return {
    works: limit.works,
    refused,
    stated: stated !== null && stated > limit.works && stated < refused ? stated : null,
  }
}
