import { type LogRefusal, logRefusal } from '@/lib/errors/logRefusal'
import { type BlockRange, joinRanges, rangeLength } from './blockRanges'
import type { ChainReader } from './chainReader'
import { type Endpoint, LaggingEndpoint } from './endpoint'
import { isRefused } from './isRefused'
import { afterAnswer, afterRefusal, isExplained, isSettled, nextLength, UNKNOWN_LIMIT } from './logLimit'

/** A range that could not be read, and why. */
export type Gap = { range: BlockRange; error: unknown }

export type SplitSearch = {
  /** The ranges to search, from the newest block to the oldest. */
  ranges: readonly BlockRange[]
  /**
   * Searches a piece of it at an endpoint. The function that it returns takes over the findings, once the endpoint may
   * be believed.
   */
  read: (endpoint: Endpoint, piece: BlockRange) => Promise<() => Promise<void> | void>
  /** All that was looked for is found, so that older blocks need not be searched. */
  enough?: (() => boolean) | undefined
  signal?: AbortSignal | undefined
}

/** A part of the chain that waits to be searched, and the most of it that may be asked for at once. */
type Part = { range: BlockRange; most: bigint | null }

const MAX_CONCURRENT = 4
/** After so many failures in a row the endpoints are taken for unable. */
const MOST_FAILURES = 3
/** Refusals in a row, with no answer between them, after which it is not for the length that all is refused. */
const MOST_REFUSALS = 40

/**
 * Searches ranges in pieces as long as the endpoint allows, several at a time once its limit is known.
 * @returns the gaps that could not be read: none is passed over in silence
 * @throws when called off
 */
export async function splitSearch(reader: ChainReader, params: SplitSearch): Promise<readonly Gap[]> {
  const waiting: Part[] = joinRanges(params.ranges).map((range) => ({ range, most: null }))
  const gaps: Gap[] = []
  let failures = 0
  let refusals = 0

  const search = async ({ range, most }: Part) => {
    const length = rangeLength(range)
    try {
      const take = await searchAtBest(
        reader,
        { from: range.from, length },
        (endpoint) => params.read(endpoint, range),
        {
          signal: params.signal,
        },
      )
      await take()
      failures = 0
      refusals = 0
    } catch (error) {
      params.signal?.throwIfAborted()
      if (length > 1n && refusals < MOST_REFUSALS && isRefused(error, length)) {
        refusals += 1
        const refusal = refusalOf(error, length)
        // There is something about this part alone: the endpoint's learnt limit does not tell how to search it.
        const isOfPart = refusal.because === 'results' || error instanceof LaggingEndpoint
        waiting.unshift({ range, most: isOfPart ? shorter(length, refusal) : most })
        return
      }
      gaps.push({ range, error })
      failures += 1
    }
  }

  const done = () => failures >= MOST_FAILURES || params.enough?.() === true
  await eachPiece(reader, waiting, search, done)
  const lastError = gaps.at(-1)?.error
  if (failures >= MOST_FAILURES) gaps.push(...waiting.map(({ range }) => ({ range, error: lastError })))
  return gaps
}

/**
 * Searches so many blocks at the best endpoint, and learns what that endpoint allows.
 * @param range of the search; `length` is null for a search up to the newest block, while it is not known which that is
 * @throws the refusal, when the endpoint does not search so many blocks at once
 */
export function searchAtBest<Result>(
  reader: ChainReader,
  { from, length }: { from: bigint; length: bigint | null },
  read: (endpoint: Endpoint) => Promise<Result>,
  options: { signal?: AbortSignal | undefined; attempts?: number },
): Promise<Result> {
  return reader.attempt(
    'logs',
    async (endpoint) => {
      try {
        const result = await read(endpoint)
        const span = length ?? (reader.head === null ? 0n : reader.spanSince(from))
        if (span > 0n) endpoint.limit = afterAnswer(endpoint.limit, span)
        return result
      } catch (error) {
        if (!isRefused(error, length)) throw error
        const span = length ?? reader.spanSince(from)
        const refusal = refusalOf(error, span)
        // It has searched as much before: another node of it has answered, or it is busy.
        if (!isExplained(endpoint.limit, span, refusal) && span > 1n) throw new LaggingEndpoint(error)
        endpoint.limit = afterRefusal(endpoint.limit, span, refusal)
        throw error
      }
    },
    options,
  )
}

/** Hands out pieces while there are any: one at a time as long as the endpoint's limit is being found out. */
function eachPiece(
  reader: ChainReader,
  waiting: Part[],
  search: (piece: Part) => Promise<void>,
  done: () => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let running = 0
    const advance = () => {
      while (!done() && running < (isSettled(limitOf(reader)) ? MAX_CONCURRENT : 1)) {
        const piece = takeNewest(reader, waiting)
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

const limitOf = (reader: ChainReader) => reader.best('logs')?.limit ?? UNKNOWN_LIMIT

function takeNewest(reader: ChainReader, waiting: Part[]): Part | null {
  const part = waiting.shift()
  if (part === undefined) return null
  const { from, to } = part.range
  const allowed = nextLength(limitOf(reader), rangeLength(part.range))
  const length = part.most !== null && part.most < allowed ? part.most : allowed
  const piece = { from: to - length + 1n, to }
  if (piece.from > from) waiting.unshift({ range: { from, to: piece.from - 1n }, most: part.most })
  return { range: piece, most: part.most }
}

/** The refusal in an error. A timeout says nothing about the length that would work. */
const refusalOf = (error: unknown, length: bigint): LogRefusal =>
  logRefusal(error, length) ?? { because: 'blocks', most: null }

function shorter(length: bigint, { most }: LogRefusal): bigint {
  return most !== null && most < length ? most : length / 2n
}
