import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { assertionAt } from '@/lib/testing/assertionAt'
import { type DepositStatus, depositStatus, type RollupFacts } from './depositStatus'
import { nextAction } from './nextAction'
import { depositProgress } from './progress'
import type { WithdrawTransfer } from './transfer'
import { type TicketFacts, type WithdrawFacts, withdrawStatus } from './withdrawStatus'

const small = fc.bigInt({ min: 0n, max: 40n })
const rollups = fc
  .record({
    l1Head: fc.bigInt({ min: 500n, max: 1_000n }),
    confirmedCount: small,
    confirmedAt: fc.bigInt({ min: 0n, max: 200n }),
    steps: fc.array(
      fc.record({ blocks: fc.bigInt({ min: 1n, max: 50n }), messages: fc.bigInt({ min: 0n, max: 9n }) }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ l1Head, confirmedCount, confirmedAt, steps }): RollupFacts => {
    const sum = (upTo: number, what: 'blocks' | 'messages') =>
      steps.slice(0, upTo + 1).reduce((total, step) => total + step[what], 0n)
    return {
      l1Head,
      confirmed: { sendCount: confirmedCount, createdAtBlock: confirmedAt },
      pending: steps.map((_, index) => ({
        ...assertionAt(confirmedAt + sum(index, 'blocks')),
        sendCount: confirmedCount + sum(index, 'messages'),
      })),
      confirmPeriodBlocks: 100n,
      l1BlockSeconds: 12,
    }
  })
const deposits = fc
  .record({ position: small, at: fc.bigInt({ min: 0n, max: 900n }) })
  .map(({ position, at }) => ({ position, initiated: { l1BlockNumber: at } }))

const RANK: Record<DepositStatus['state'], number> = {
  'waiting-for-assertion': 0,
  'in-challenge': 1,
  claimable: 2,
  claimed: 3,
}

describe('the status of a deposit', () => {
  it('is never behind that of a later deposit', () => {
    fc.assert(
      fc.property(deposits, small, rollups, (deposit, more, rollup) => {
        const later = { ...deposit, position: deposit.position + more }
        const rank = (one: typeof deposit) => RANK[depositStatus(one, false, rollup).state]
        expect(rank(deposit)).toBeGreaterThanOrEqual(rank(later))
      }),
    )
  })

  it('does not depend on the order of the assertions, nor on those that decide nothing', () => {
    fc.assert(
      fc.property(deposits, rollups, (deposit, rollup) => {
        const status = depositStatus(deposit, false, rollup)
        const turned = { ...rollup, pending: rollup.pending.toReversed() }
        expect(depositStatus(deposit, false, turned)).toEqual(status)
        const decisive = rollup.pending.map((one) => ({
          ...one,
          sendCount: one.sendCount !== null && one.sendCount > deposit.position ? one.sendCount : null,
        }))
        expect(depositStatus(deposit, false, { ...rollup, pending: decisive })).toEqual(status)
      }),
    )
  })

  it('only goes forward while blocks pass, and its wait only gets shorter once it is asserted', () => {
    fc.assert(
      fc.property(deposits, rollups, small, (deposit, rollup, blocks) => {
        const now = depositStatus(deposit, false, rollup)
        const then = depositStatus(deposit, false, { ...rollup, l1Head: rollup.l1Head + blocks })
        expect(then.state).toBe(now.state)
        if (now.state === 'in-challenge' && then.state === 'in-challenge') {
          expect(then.opens.block).toBe(now.opens.block)
          expect(then.opens.secondsLeft).toBeLessThanOrEqual(now.opens.secondsLeft)
        }
        const progress = depositProgress(deposit, now)
        expect(progress).toBeGreaterThanOrEqual(0)
        expect(progress).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is claimed when the outbox says so, whatever else is known', () => {
    fc.assert(
      fc.property(deposits, rollups, (deposit, rollup) => {
        expect(depositStatus(deposit, true, rollup)).toEqual({ state: 'claimed' })
      }),
    )
  })
})

const tickets = fc
  .record({
    id: fc
      .bigInt({ min: 1n, max: 2n ** 64n })
      .map((value) => padHex(`0x${value.toString(16)}`, { size: 32 })),
    sentAt: small,
    arrived: fc.boolean(),
    creationFailed: fc.boolean(),
    cancelled: fc.boolean(),
    timeout: fc.option(fc.bigInt({ min: 0n, max: 200n })),
  })
  .map(
    (ticket): TicketFacts => ({
      ...ticket,
      creationFailed: ticket.arrived && ticket.creationFailed,
      timeout: ticket.arrived && !ticket.creationFailed && !ticket.cancelled ? ticket.timeout : null,
      cancelled: ticket.arrived && !ticket.creationFailed && ticket.cancelled,
    }),
  )
const withdrawals = fc.record({
  isReleased: fc.boolean(),
  tickets: fc.array(tickets, { minLength: 1, maxLength: 5 }),
  l2Time: fc.bigInt({ min: 50n, max: 150n }),
})
const transfer = (facts: WithdrawFacts): WithdrawTransfer => {
  const at = { hash: padHex('0x1', { size: 32 }), blockNumber: 1n, time: 1n }
  const who = padHex('0xa', { size: 20 })
  const sent = facts.tickets.map((_, index) => ({ sequenceNumber: BigInt(index), sent: at }))
  return {
    kind: 'withdraw',
    id: 1n,
    from: who,
    to: who,
    amount: 1n,
    initiated: at,
    tickets: sent,
    released: null,
  }
}

describe('the status of a withdrawal', () => {
  it('always leaves a way home: released, on its way, or something that anybody can do', () => {
    fc.assert(
      fc.property(withdrawals, (facts) => {
        const status = withdrawStatus(facts)
        const { action } = nextAction({ kind: 'withdraw', transfer: transfer(facts), status })
        expect(action === 'none').toBe(facts.isReleased)
        if (action === 'wait') expect(facts.tickets.some(({ arrived }) => !arrived)).toBe(true)
      }),
    )
  })

  it('asks for a redeem exactly while a ticket is open, of the ticket that stays open the longest', () => {
    fc.assert(
      fc.property(withdrawals, (facts) => {
        const status = withdrawStatus({ ...facts, isReleased: false })
        const open = facts.tickets.filter(({ timeout }) => timeout !== null && timeout > facts.l2Time)
        expect(status.state === 'needs-redeem').toBe(open.length > 0)
        if (status.state !== 'needs-redeem') return
        expect(open.every(({ timeout }) => timeout !== null && timeout <= status.timeout)).toBe(true)
        expect(open.map(({ id }) => id)).toContain(status.ticketId)
        expect(status.secondsLeft).toBeGreaterThan(0)
      }),
    )
  })
})
