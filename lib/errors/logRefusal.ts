import { BLOCK_LIMIT_WORDINGS, RESULT_LIMIT_WORDINGS } from './providerWordings'
import { errorChain, errorTexts, isBehind, isRateLimit, says } from './rpcErrors'

/**
 * The reason that a provider does not search the logs of a range:
 *
 * - `blocks`: it searches no more than `most` blocks at once (null when it does not say how many);
 * - `results`: there is too much in this very range; `most` is how many blocks of it would do, if it says.
 */
export type LogRefusal = { because: 'blocks' | 'results'; most: bigint | null }

/**
 * Understands a refusal by its wording; null when the error is about something else.
 * @param length of the refused range, which tells a limit from other numbers in the text
 */
export function logRefusal(error: unknown, length: bigint | null = null): LogRefusal | null {
  if (isRateLimit(error) || isBehind(error)) return null
  // A provider that limits results may name, in the same breath, a length at which it does not.
  const because = says(error, RESULT_LIMIT_WORDINGS)
    ? 'results'
    : says(error, BLOCK_LIMIT_WORDINGS)
      ? 'blocks'
      : null
  return because === null ? null : { because, most: mostBlocks(error, because, length) }
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

function mostBlocks(error: unknown, because: LogRefusal['because'], length: bigint | null): bigint | null {
  const texts = errorChain(error).flatMap(errorTexts)
  const suggested = first(texts, [SUGGESTED_RANGE])
  if (suggested !== null) {
    const [from, to] = [BigInt(suggested[1] ?? 0), BigInt(suggested[2] ?? 0)]
    // `0 - 10000` is a limit, `1000 - 2999` a range of 2,000 blocks: the former is one block too generous.
    if (to > from) return to - from + (from === 0n && because === 'blocks' ? 0n : 1n)
  }
  if (because === 'results') return null
  const stated = first(texts, STATED_LIMIT)
  const blocks = stated === null ? 0n : numberOf(stated[1], stated[2])
  if (blocks > 0n && (length === null || blocks < length)) return blocks
  return length === null ? (blocks > 0n ? blocks : null) : onlyNumberBelow(texts, length)
}

/** The one number in a text that can be a limit: smaller than the refused length, and no other is. */
function onlyNumberBelow(texts: readonly string[], length: bigint): bigint | null {
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(/(?<![\w.,-])(\d[\d,_]*)(k)?\b/gi)].map(([, digits, thousands]) =>
      numberOf(digits, thousands),
    ),
  )
  const below = new Set(numbers.filter((number) => number > 1n && number < length))
  const [only = null] = below
  return below.size === 1 ? only : null
}

function numberOf(digits: string | undefined, thousands: string | undefined): bigint {
  return BigInt((digits ?? '').replaceAll(/[,_]/g, '') || 0) * (thousands === undefined ? 1n : 1_000n)
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
