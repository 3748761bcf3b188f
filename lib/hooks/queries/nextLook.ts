import type { TransfersOfHash } from '@/lib/history/hashAnswer'
import { REFRESH_MS } from '@/lib/hooks/keys'

/**
 * The number of quick looks within which a transaction that was just sent turns up; after the last look nobody sent
 * it, or not here.
 */
const QUICK_LOOKS = 10
const LAST_LOOK = 40

/**
 * In how many milliseconds a transaction is looked up again; false when looking again would change nothing.
 * @param looks the number of times that it was looked up
 */
export function nextLook(answer: TransfersOfHash | undefined, looks: number): number | false {
  if (answer === undefined || answer.found) return 2 * REFRESH_MS
  switch (answer.problem) {
    case 'pending':
      return REFRESH_MS / 4
    case 'not-found':
      if (looks >= LAST_LOOK) return false
      return looks < QUICK_LOOKS ? REFRESH_MS / 4 : 2 * REFRESH_MS
    case 'overtaken':
      return 2 * REFRESH_MS
    case 'malformed':
    case 'address':
    case 'assertion':
    case 'cancelled':
    case 'replaced':
    case 'reverted':
    case 'not-ours':
      return false
    default:
      return answer satisfies never
  }
}
