import { BATCH_WORDINGS } from './providerWordings'
import { errorChain, errorTexts, isRateLimit, says } from './rpcErrors'

/** HTTP statuses of a server that does not take a request as it is: elsewhere it would take one of another size. */
const UNFIT = [400, 405, 413, 414, 415, 422, 501]

const STATED = /(?:more than|max(?:imum)?|at most|up to|limit\w*)\D{0,24}(\d+)/i

/**
 * The number of calls to send together instead, when an endpoint refuses a batch for its size; null when the error is
 * about something else.
 * @param calls in the refused batch
 * @param isOfWhole the endpoint gave this one error in place of the answers to all calls
 */
export function batchRefusal(error: unknown, calls: number, isOfWhole = false): number | null {
  if (calls <= 1) return null
  const chain = errorChain(error)
  const isSaid = says(error, BATCH_WORDINGS)
  if (!isSaid) {
    if (isRateLimit(error)) return null
    const isUnfit = chain.some(({ status }) => UNFIT.some((unfit) => unfit === status))
    const isShort = chain.some(
      ({ message }) => typeof message === 'string' && /^Expected \d+ responses/.test(message),
    )
    if (!isOfWhole && !isUnfit && !isShort) return null
  }
  const stated = isSaid ? chain.flatMap(errorTexts).map((text) => Number(STATED.exec(text)?.[1])) : []
  return stated.find((most) => most >= 1 && most < calls) ?? Math.max(1, Math.floor(calls / 2))
}
