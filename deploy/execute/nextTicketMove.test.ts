import { expect, it } from 'vitest'
import { nextTicketMove, type TicketFacts, type TicketMove } from './nextTicketMove'

const created: TicketFacts = { isRegistered: false, received: 'created', isOpen: true, redeemed: 0 }

const table: readonly [string, TicketFacts, TicketMove][] = [
  ['on its way', { ...created, received: 'no', isOpen: false }, 'wait'],
  ['arrived and redeemed by itself', { ...created, isRegistered: true, isOpen: false }, 'done'],
  ['registered by another ticket before', { ...created, isRegistered: true, received: 'no' }, 'done'],
  ['its own redemption failed', created, 'redeem'],
  ['a redemption by hand failed as well', { ...created, redeemed: 2 }, 'redeem'],
  ['redemptions fail again and again', { ...created, redeemed: 3 }, 'give-up'],
  ['its fee was too small', { ...created, received: 'refused', isOpen: false }, 'register-again'],
  ['it has expired', { ...created, isOpen: false }, 'register-again'],
]

it.each(table)('the ticket of the registration: %s', (_, facts, move) =>
  expect(nextTicketMove(facts)).toBe(move),
)
