import { feesToSign, type OfferedFees, type TicketFees, ticketValue } from '@/lib/bridge/fees'
import { TicketFeesRose } from '@/lib/errors/transactionErrors'

/**
 * Estimates a ticket's fees anew at the press, and settles which are signed: never more than was shown.
 * @throws TicketFeesRose when the shown fees are too low by now, and the errors of the estimate
 */
export async function settleTicketFees({ shown, estimate }: OfferedFees): Promise<TicketFees> {
  const now = await estimate()
  const fees = feesToSign(shown, now)
  if (fees === null) throw new TicketFeesRose({ shown: ticketValue(shown), now: ticketValue(now) })
  return fees
}
