/** What providers say, told apart by code where there is one and by their usual wordings where there is none. */

const RANGE_WORDINGS = [
  /block range/i,
  /range (?:is )?too (?:large|wide|big)/i,
  /(?:exceeds?|exceeded|over|larger than).{0,30}\brange\b/i,
  /\brange\b.{0,40}(?:exceed|limit|max)/i,
  /query returned more than \d+ results/i,
  /too many (?:results|logs|blocks)/i,
  /log response size exceeded/i,
  /response (?:size|body).{0,30}(?:exceed|too (?:large|big))/i,
  /more than \d+ (?:blocks|results|logs)/i,
  /up to a \d[\d,]* ?(?:k )?block/i,
  /query timeout exceeded/i,
  /limited to (?:an? )?\d[\d,]*k? ?(?:block|range)/i,
]

const RATE_WORDINGS = [
  /too many requests/i,
  /rate limit/i,
  /(?:request|compute).{0,20} (?:limit|quota|capacity)/i,
  /throttl/i,
]

/** The error and what caused it, outermost first: viem keeps causes in `cause`, ethers in `error`. */
export function errorChain(error: unknown): readonly ErrorLike[] {
  const chain: ErrorLike[] = []
  let current: unknown = error
  while (isErrorLike(current) && chain.length < 12 && !chain.includes(current)) {
    chain.push(current)
    current = current.cause ?? current.error
  }
  return chain
}

/** What is read of an error of any library. Own and inherited properties alike, hence no schema. */
export type ErrorLike = {
  name?: unknown
  code?: unknown
  status?: unknown
  message?: unknown
  details?: unknown
  data?: unknown
  cause?: unknown
  error?: unknown
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null
}

/** The texts of an error in which a provider's own words can be. viem's `message` also quotes the request: not used. */
export function errorTexts(error: ErrorLike): readonly string[] {
  const texts = typeof error.details === 'string' ? [error.details] : [error.message]
  return texts.filter((text) => typeof text === 'string')
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

/** The provider answers too many requests for its liking: wait, then ask again. */
export function isRateLimit(error: unknown): boolean {
  return (
    errorChain(error).some(({ status }) => status === 429) ||
    hasCode(error, 429) ||
    says(error, RATE_WORDINGS)
  )
}

/** The provider does not search so many blocks, or find so many logs, at once: ask for fewer. */
export function isRangeRefusal(error: unknown): boolean {
  return !isRateLimit(error) && says(error, RANGE_WORDINGS)
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
    hasCode(error, 'NETWORK_ERROR', 'SERVER_ERROR', 'ECONNREFUSED', 4900, 4901) ||
    says(error, [/fetch failed/i, /failed to fetch/i, /network ?error/i, /could not detect network/i])
  )
}

/** Asking once more may well succeed. */
export function isWorthRetrying(error: unknown): boolean {
  return isRateLimit(error) || isTimeout(error) || isUnreachable(error)
}
