import type { Hash } from 'viem'

/** A retryable ticket as both chains know it. Times are chain times, in seconds. */
export type TicketFacts = {
  id: Hash
  /** The time at which L1 sent it, in seconds. */
  sentAt: bigint
  /** L2 has processed it: it was created, or its creation failed. */
  arrived: boolean
  /** It arrived with too small a submission fee and was dropped. */
  creationFailed: boolean
  /** L2 logged that its beneficiary cancelled it. False also when the logs could not be read: then it is gone, no more. */
  cancelled: boolean
  /** The time at which it expires, in seconds; null when L2 holds no such ticket (not yet, or no longer). */
  timeout: bigint | null
}

export type WithdrawFacts = {
  /** The L2 gateway's word: the escrow of this withdrawal was released. */
  isReleased: boolean
  /** Every ticket sent for it, oldest first. Not needed once it is released. */
  tickets: readonly TicketFacts[]
  /** The L2 head's timestamp, in seconds. */
  l2Time: bigint
}

/**
 * The status of a withdrawal on its way to L2.
 *
 *     on-its-way -> released                          (the automatic redemption worked: the usual case)
 *     on-its-way -> needs-redeem -> released          (it failed; anybody may redeem the ticket)
 *                   needs-redeem -> expired           (nobody did, for a week)
 *                   needs-redeem -> cancelled         (whoever holds the right to it gave the ticket up)
 *     on-its-way -> creation-failed                   (the submission fee was too small)
 *     expired, cancelled, creation-failed -> on-its-way          (anybody may pay for a further ticket)
 */
export type WithdrawStatus =
  | { state: 'on-its-way'; sentAt: bigint; secondsElapsed: number; overdue: boolean }
  | { state: 'needs-redeem'; ticketId: Hash; timeout: bigint; secondsLeft: number }
  | { state: 'released' }
  | { state: 'expired' }
  | { state: 'cancelled' }
  | { state: 'creation-failed' }

/** Arbitrum reads its inbox once L1 is safe; later than this is unusual. In seconds. */
export const USUAL_DELIVERY_SECONDS = 1_800

/**
 * The status of one withdrawal. Any open ticket can bring it home, so an open one wins over one still on its way.
 * @throws RangeError without tickets: a withdrawal sends one by itself, so the facts are not whole
 */
export function withdrawStatus(facts: WithdrawFacts): WithdrawStatus {
  if (facts.isReleased) return { state: 'released' }

  const open = longestOpen(facts)
  if (open !== null) {
    const secondsLeft = Number(open.timeout - facts.l2Time)
    return { state: 'needs-redeem', ticketId: open.id, timeout: open.timeout, secondsLeft }
  }

  const travelling = facts.tickets.findLast((ticket) => !ticket.arrived)
  if (travelling !== undefined) {
    const elapsed = facts.l2Time > travelling.sentAt ? Number(facts.l2Time - travelling.sentAt) : 0
    const overdue = elapsed > USUAL_DELIVERY_SECONDS
    return { state: 'on-its-way', sentAt: travelling.sentAt, secondsElapsed: elapsed, overdue }
  }

  const last = facts.tickets.at(-1)
  if (last === undefined) throw new RangeError('A withdrawal that is not released has at least one ticket')
  if (last.creationFailed) return { state: 'creation-failed' }
  return { state: last.cancelled ? 'cancelled' : 'expired' }
}

/** The ticket that can be redeemed the longest, of those that can still be redeemed; null when there is none. */
function longestOpen({ tickets, l2Time }: WithdrawFacts): { id: Hash; timeout: bigint } | null {
  let longest: { id: Hash; timeout: bigint } | null = null
  for (const { id, timeout } of tickets) {
    if (timeout === null || timeout <= l2Time) continue
    if (longest === null || timeout > longest.timeout) longest = { id, timeout }
  }
  return longest
}
