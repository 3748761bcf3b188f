import { BLOCK_LIMIT_WORDINGS, RESULT_LIMIT_WORDINGS } from './providerWordings'
import { errorChain, errorTexts, isBehind, isRateLimit, says } from './rpcErrors'

/**
 * Why a provider does not search the logs of a range:
 *
 * - `blocks`: it searches no more than `most` blocks at once (null when it does not say how many);
 * - `results`: there is too much in this very range; `most` is how many blocks of it would do, if it says.
 */
export type LogRefusal = { because: 'blocks' | 'results'; most: bigint | null }

/** Understands a refusal by its wording; null when the error is about something else. */
export function logRefusal(error: unknown): LogRefusal | null {
  if (isRateLimit(error) || isBehind(error)) return null
  // A provider that limits results may name, in the same breath, a length at which it does not.
  const because = says(error, RESULT_LIMIT_WORDINGS)
    ? 'results'
    : says(error, BLOCK_LIMIT_WORDINGS)
      ? 'blocks'
      : null
  return because === null ? null : { because, most: mostBlocks(error, because) }
}

/** The provider does not search so many blocks, or find so many logs, at once: ask for fewer. */
export function isRangeRefusal(error: unknown): boolean {
  return logRefusal(error) !== null
}

/** A range that would do, in hex or decimal: `[0x1, 0x2]`, `range 1-2`. */
const SUGGESTED_RANGE = /range[^[\d]{0,24}\[?(0x[0-9a-f]+|\d+)(?:, ?| ?- ?)(0x[0-9a-f]+|\d+)\]?/i
/** A number of blocks: `up to a 2K block range`, `max is 1k blocks`, `maximum block range: 50000`. */
const STATED_LIMIT = [
  /(?:limited to(?: an?)?|up to an?|at most|max(?:imum)? is|maximum is set to|more than|over|limit(?: of)?)(?: 0 -)? ([\d,]+)(k)?\b/i,
  /(?:max(?:imum)? (?:allowed )?(?:block )?range|(?:number of )?requested blocks)(?: is| of|:)? ([\d,]+)(k)?\b/i,
  /(?:>|greater than|exceeds?(?: limit:?| max)?|larger than) ([\d,]+)(k)?\b/i,
]

function mostBlocks(error: unknown, because: LogRefusal['because']): bigint | null {
  const texts = errorChain(error).flatMap(errorTexts)
  const suggested = first(texts, [SUGGESTED_RANGE])
  if (suggested !== null) {
    const [from, to] = [BigInt(suggested[1] ?? 0), BigInt(suggested[2] ?? 0)]
    // `0 - 10000` is a limit, `1000 - 2999` a range of 2,000 blocks: the former is one block too generous.
    if (to > from) return to - from + (from === 0n && because === 'blocks' ? 0n : 1n)
  }
  const stated = because === 'blocks' ? first(texts, STATED_LIMIT) : null
  if (stated === null) return null
  const blocks = BigInt((stated[1] ?? '').replaceAll(',', '') || 0) * (stated[2] === undefined ? 1n : 1_000n)
  return blocks > 0n ? blocks : null
}

function first(texts: readonly string[], patterns: readonly RegExp[]): RegExpExecArray | null {
  for (const text of texts) {
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match !== null) return match
    }
  }
  return null
}
