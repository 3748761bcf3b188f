import { describe, expect, it } from 'vitest'
import { type TicketFacts, type WithdrawFacts, withdrawStatus } from './withdrawStatus'

const ID = `0x${'11'.repeat(32)}` as const
const OTHER = `0x${'22'.repeat(32)}` as const

const ticket = (facts: Partial<TicketFacts> = {}): TicketFacts => ({
  id: ID,
  sentAt: 1_000n,
  arrived: true,
  creationFailed: false,
  cancelled: false,
  timeout: null,
  ...facts,
})
const statusOf = (facts: Partial<WithdrawFacts>) =>
  withdrawStatus({ isReleased: false, tickets: [], l2Time: 1_600n, ...facts })

describe('a withdrawal', () => {
  it('is released when the L2 gateway says so, whatever its tickets look like', () => {
    expect(statusOf({ isReleased: true, tickets: [ticket({ timeout: 9_999n })] })).toEqual({
      state: 'released',
    })
    expect(statusOf({ isReleased: true })).toEqual({ state: 'released' })
  })

  it('is on its way until L2 has seen its ticket', () => {
    expect(statusOf({ tickets: [ticket({ arrived: false })] })).toEqual({
      state: 'on-its-way',
      sentAt: 1_000n,
      secondsElapsed: 600,
      overdue: false,
    })
  })

  it('is overdue on its way after half an hour', () => {
    expect(statusOf({ l2Time: 2_801n, tickets: [ticket({ arrived: false })] })).toMatchObject({
      overdue: true,
    })
    expect(statusOf({ l2Time: 2_800n, tickets: [ticket({ arrived: false })] })).toMatchObject({
      overdue: false,
    })
  })

  it('does not count backwards when the L2 clock is behind', () => {
    expect(statusOf({ l2Time: 900n, tickets: [ticket({ arrived: false })] })).toMatchObject({
      secondsElapsed: 0,
    })
  })

  it('needs a redeem when its ticket is there and nothing was released', () => {
    expect(statusOf({ tickets: [ticket({ timeout: 2_000n })] })).toEqual({
      state: 'needs-redeem',
      ticketId: ID,
      timeout: 2_000n,
      secondsLeft: 400,
    })
  })

  it('offers the ticket that lives longest', () => {
    const tickets = [ticket({ timeout: 5_000n }), ticket({ id: OTHER, timeout: 4_000n })]
    expect(statusOf({ tickets })).toMatchObject({ ticketId: ID })
    expect(statusOf({ tickets: tickets.toReversed() })).toMatchObject({ ticketId: ID })
  })

  it('prefers a ticket that can be redeemed to one still on its way', () => {
    const tickets = [ticket({ timeout: 5_000n }), ticket({ id: OTHER, arrived: false })]
    expect(statusOf({ tickets }).state).toBe('needs-redeem')
  })

  it('is expired in the second in which its ticket times out', () => {
    expect(statusOf({ tickets: [ticket({ timeout: 1_600n })] })).toEqual({ state: 'expired' })
    expect(statusOf({ tickets: [ticket({ timeout: 1_601n })] }).state).toBe('needs-redeem')
  })

  it('is expired when its ticket is gone without a release', () => {
    expect(statusOf({ tickets: [ticket()] })).toEqual({ state: 'expired' })
  })

  it('is cancelled when L2 says so of its last ticket, and not while another is open', () => {
    const cancelled = ticket({ cancelled: true })
    expect(statusOf({ tickets: [cancelled] })).toEqual({ state: 'cancelled' })
    expect(statusOf({ tickets: [cancelled, ticket({ id: OTHER })] })).toEqual({ state: 'expired' })
    const open = ticket({ id: OTHER, timeout: 2_000n })
    expect(statusOf({ tickets: [cancelled, open] })).toMatchObject({ state: 'needs-redeem', ticketId: OTHER })
    expect(statusOf({ isReleased: true, tickets: [cancelled] })).toEqual({ state: 'released' })
  })

  it('is on its way again after a resend', () => {
    const tickets = [ticket(), ticket({ id: OTHER, arrived: false, sentAt: 1_500n })]
    expect(statusOf({ tickets })).toMatchObject({ state: 'on-its-way', sentAt: 1_500n })
  })

  it('says when the last ticket could not be created', () => {
    expect(statusOf({ tickets: [ticket({ creationFailed: true })] })).toEqual({ state: 'creation-failed' })
    expect(statusOf({ tickets: [ticket(), ticket({ creationFailed: true })] }).state).toBe('creation-failed')
    expect(statusOf({ tickets: [ticket({ creationFailed: true }), ticket()] }).state).toBe('expired')
  })

  it('is never taken for lost when its tickets are not known', () => {
    expect(() => statusOf({ tickets: [] })).toThrow(RangeError)
  })
})
