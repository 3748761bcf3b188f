import { logRefusal } from '@/lib/errors/logRefusal'
import { isTimeout } from '@/lib/errors/rpcErrors'

/** A search of more blocks may take too long for its length. */
const SLOW_LENGTH = 1_000n

/**
 * A search of logs failed for its length: it is done again in pieces, or said to be impossible. Such a refusal is no failure
 * of the endpoint.
 * @param length in blocks; null while it is not known which block is the newest
 */
export function isRefused(error: unknown, length: bigint | null): boolean {
  if (logRefusal(error, length) !== null) return true
  return isTimeout(error) && (length === null || length > SLOW_LENGTH)
}
