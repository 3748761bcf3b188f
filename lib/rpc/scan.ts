import { type LogRefusal, logRefusal } from '@/lib/errors/logRefusal'
import { isTimeout } from '@/lib/errors/rpcErrors'
import { type BlockRange, joinRanges, rangeLength } from './blockRanges'
import { afterAnswer, afterRefusal, isSettled, nextLength } from './logLimit'
import type { Endpoint } from './retryingClient'

/** A range that could not be read, and why. */
export type Gap = { range: BlockRange; error: unknown }

export type Scan = {
  /** What to search, which is done from the newest block to the oldest. */
  ranges: readonly BlockRange[]
  /** Searches a piece of it; whatever it throws about the length of the piece is understood. */
  read: (piece: BlockRange) => Promise<void>
  /** Hears of each piece that was read. */
  onPiece?: (piece: BlockRange) => void
  /** Whether what was looked for is found, so that older blocks need not be searched. */
  enough?: () => boolean
  signal?: AbortSignal
}

/** A part of the chain that waits to be searched, and the most of it that may be asked for at once. */
type Part = { range: BlockRange; most: bigint | null }

const MAX_CONCURRENT = 4
/** After so many failures in a row the provider is taken for unable. */
const PATIENCE = 3
/** A shorter search than this does not fail for its length when it takes too long. */
const SLOW_LENGTH = 1_000n

/**
 * Searches ranges in pieces as long as the provider allows, several at a time once its limit is known.
 * @returns what could not be read: never is a gap passed over in silence
 * @throws when called off
 */
export async function scan(endpoint: Endpoint, params: Scan): Promise<readonly Gap[]> {
  const waiting: Part[] = joinRanges(params.ranges).map((range) => ({ range, most: null }))
  const gaps: Gap[] = []
  let failures = 0

  const search = async ({ range, most }: Part) => {
    const length = rangeLength(range)
    try {
      await params.read(range)
      failures = 0
      endpoint.limit.set(afterAnswer(endpoint.limit.get(), length))
      params.onPiece?.(range)
    } catch (error) {
      params.signal?.throwIfAborted()
      const refusal = length > 1n ? refusalOf(error, length) : null
      if (refusal === null) {
        gaps.push({ range, error })
        failures += 1
        return
      }
      endpoint.limit.set(afterRefusal(endpoint.limit.get(), length, refusal))
      waiting.unshift({ range, most: refusal.because === 'results' ? shorter(length, refusal) : most })
    }
  }

  const done = () => failures >= PATIENCE || params.enough?.() === true
  await eachPiece(endpoint, waiting, search, done)
  const lastError = gaps.at(-1)?.error
  if (failures >= PATIENCE) gaps.push(...waiting.map(({ range }) => ({ range, error: lastError })))
  return gaps
}

/** Hands out pieces while there are any: one at a time as long as the provider's limit is being found out. */
function eachPiece(
  endpoint: Endpoint,
  waiting: Part[],
  search: (piece: Part) => Promise<void>,
  done: () => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let running = 0
    const advance = () => {
      while (!done() && running < (isSettled(endpoint.limit.get()) ? MAX_CONCURRENT : 1)) {
        const piece = takeNewest(endpoint, waiting)
        if (piece === null) break
        running += 1
        search(piece)
          .then(() => {
            running -= 1
            advance()
          })
          .catch(reject)
      }
      if (running === 0) resolve()
    }
    advance()
  })
}

function takeNewest(endpoint: Endpoint, waiting: Part[]): Part | null {
  const part = waiting.shift()
  if (part === undefined) return null
  const { from, to } = part.range
  const allowed = nextLength(endpoint.limit.get(), rangeLength(part.range))
  const length = part.most !== null && part.most < allowed ? part.most : allowed
  const piece = { from: to - length + 1n, to }
  if (piece.from > from) waiting.unshift({ range: { from, to: piece.from - 1n }, most: part.most })
  return { range: piece, most: part.most }
}

/** What a provider says of the length of a search; null when it is about something else. */
export function refusalOf(error: unknown, length: bigint): LogRefusal | null {
  const refusal = logRefusal(error)
  if (refusal === null && isTimeout(error) && length > SLOW_LENGTH) return { because: 'blocks', most: null }
  return refusal
}

function shorter(length: bigint, { most }: LogRefusal): bigint {
  return most !== null && most < length ? most : length / 2n
}
