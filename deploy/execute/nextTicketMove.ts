/** The facts of the registration's ticket and of its purpose. */
export type TicketFacts = {
  /** The router on L2 names the gateway. */
  isRegistered: boolean
  /** L2 has received the ticket, or refused it for too small a fee. */
  received: 'no' | 'created' | 'refused'
  /** It can be redeemed. */
  isOpen: boolean
  /** So many redemptions by hand were mined. */
  redeemed: number
}

/** `redeem`: its own redemption failed. `register-again`: this ticket will never be. `give-up`: a person has to find out why. */
export type TicketMove = 'done' | 'wait' | 'redeem' | 'register-again' | 'give-up'

const MOST_REDEMPTIONS = 3

export function nextTicketMove({ isRegistered, received, isOpen, redeemed }: TicketFacts): TicketMove {
  if (isRegistered) return 'done'
  switch (received) {
    case 'no':
      return 'wait'
    case 'refused':
      return 'register-again'
    case 'created':
      if (!isOpen) return 'register-again'
      return redeemed < MOST_REDEMPTIONS ? 'redeem' : 'give-up'
  }
}
