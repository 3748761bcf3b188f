import {
  BEHIND_WORDINGS,
  BLOCK_LIMIT_WORDINGS,
  RATE_WORDINGS,
  RESULT_LIMIT_WORDINGS,
  UNABLE_WORDINGS,
} from './providerWordings'

/** Errors of providers, told apart by code where there is one and by their usual wordings where there is none. */

/** The error and what caused it, outermost first: viem keeps causes in `cause`, ethers in `error`. */
export function errorChain(error: unknown): readonly ErrorLike[] {
  const chain: ErrorLike[] = []
  let current: unknown = error
  while (isErrorLike(current) && chain.length < 12 && !chain.includes(current)) {
    chain.push(current)
    // Extensions put the error that they received into the data of one of their own.
    const { data } = current
    current = current.cause ?? current.error ?? (isErrorLike(data) ? data.originalError : undefined)
  }
  return chain
}

/** The fields that are read of an error of any library. Own and inherited properties alike, hence no schema. */
export type ErrorLike = {
  name?: unknown
  code?: unknown
  status?: unknown
  message?: unknown
  details?: unknown
  data?: unknown
  headers?: unknown
  cause?: unknown
  error?: unknown
  originalError?: unknown
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null
}

/** The texts of an error in which a provider's own words can be. viem's `message` also quotes the request: not used. */
export function errorTexts(error: ErrorLike): readonly string[] {
  const texts = typeof error.details === 'string' ? [error.details] : [error.message]
  return [...texts, ...dataTexts(error.data)].filter((text) => typeof text === 'string')
}

/**
 * The texts in `data`: some providers describe the error there, as text or in an object. A contract's return data is
 * no text.
 */
function dataTexts(data: unknown): readonly unknown[] {
  if (typeof data === 'string') return /^0x[0-9a-f]*$/i.test(data) ? [] : [data]
  if (!isErrorLike(data)) return []
  return [data.message, data.details, ...namedLimits(data), ...dataTexts(data.data)]
}

/** A limit that is a field of its own, such as `maxRange: 3000`. */
function namedLimits(data: object): readonly string[] {
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
    /range|blocks/i.test(key) && (typeof value === 'number' || typeof value === 'string')
      ? [`${key}: ${value}`]
      : [],
  )
}

export function hasCode(error: unknown, ...codes: readonly (number | string)[]): boolean {
  return errorChain(error).some(({ code }) => codes.some((wanted) => wanted === code))
}

export function hasName(error: unknown, ...names: readonly string[]): boolean {
  return errorChain(error).some(({ name }) => names.some((wanted) => wanted === name))
}

export function says(error: unknown, wordings: readonly RegExp[]): boolean {
  return errorChain(error)
    .flatMap(errorTexts)
    .some((text) => wordings.some((wording) => wording.test(text)))
}

/** "Limit exceeded": of requests for most providers, of results for some, which then say so. */
const LIMIT_EXCEEDED = -32_005

/** The provider answers too many requests for its liking: wait, then ask again. */
export function isRateLimit(error: unknown): boolean {
  return (
    errorChain(error).some(({ status }) => status === 429) ||
    hasCode(error, 429) ||
    says(error, RATE_WORDINGS) ||
    (hasCode(error, LIMIT_EXCEEDED) && !says(error, [...RESULT_LIMIT_WORDINGS, ...BLOCK_LIMIT_WORDINGS]))
  )
}

/** Nethermind's and the Engine API's "unknown block". */
const UNKNOWN_BLOCK = -39_001

/** The node lags behind the head that was asked about. */
export function isBehind(error: unknown): boolean {
  return hasCode(error, UNKNOWN_BLOCK) || says(error, BEHIND_WORDINGS)
}

/** The endpoint does not serve this at all, to us or to anybody: another may. A plan that limits ranges serves shorter ones. */
export function isUnable(error: unknown): boolean {
  if (isRateLimit(error) || says(error, [...BLOCK_LIMIT_WORDINGS, ...RESULT_LIMIT_WORDINGS])) return false
  return (
    errorChain(error).some(({ status }) => status === 401 || status === 402 || status === 403) ||
    hasCode(error, -32_601, -32_004) ||
    says(error, UNABLE_WORDINGS)
  )
}

/**
 * The time for which the provider asks to be left alone, in milliseconds; null when it does not say. At most a minute
 * is believed.
 */
export function retryAfter(error: unknown): number | null {
  for (const { headers } of errorChain(error)) {
    const said = headers instanceof Headers ? headers.get('retry-after') : null
    const seconds = said === null || said.trim() === '' ? Number.NaN : Number(said)
    if (Number.isFinite(seconds) && seconds >= 0) return Math.min(seconds, 60) * 1_000
  }
  return null
}

export function isTimeout(error: unknown): boolean {
  return (
    hasName(error, 'TimeoutError', 'WaitForTransactionReceiptTimeoutError') || says(error, [/timed? ?out/i])
  )
}

/** Nothing answered, or a server in between answered for it. */
export function isUnreachable(error: unknown): boolean {
  return (
    hasName(error, 'HttpRequestError', 'WebSocketRequestError', 'SocketClosedError') ||
    hasCode(error, 'NETWORK_ERROR', 'SERVER_ERROR', 'ECONNREFUSED') ||
    says(error, [/fetch failed/i, /failed to fetch/i, /network ?error/i, /could not detect network/i])
  )
}

/** The answer is not one of JSON-RPC, or not of the method: a web page, half an answer, a word where a number belongs. */
export function isNonsense(error: unknown): boolean {
  return (
    hasName(error, 'SyntaxError', 'NonsenseAnswer', 'AbiDecodingDataSizeTooSmallError') ||
    says(error, [/invalid byte sequence/i])
  )
}

/** Asking once more may well succeed. A server that calls the request itself wrong will say so again. */
export function isWorthRetrying(error: unknown): boolean {
  if (isRateLimit(error) || isTimeout(error) || isBehind(error)) return true
  if (hasName(error, 'NonsenseAnswer', 'LaggingEndpoint')) return true
  return isUnreachable(error) && !errorChain(error).some(({ status }) => isClientError(status))
}

function isClientError(status: unknown): boolean {
  return typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 425
}
