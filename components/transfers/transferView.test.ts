import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { deliveryTime } from '@/lib/bridge/deliveryTime'
import { depositStatus, type RollupFacts } from '@/lib/bridge/depositStatus'
import { depositCopy, withdrawCopy } from '@/lib/bridge/statusCopy'
import type { DepositTransfer, WithdrawTransfer } from '@/lib/bridge/transfer'
import { withdrawStatus } from '@/lib/bridge/withdrawStatus'
import { assertionAt } from '@/lib/testing/assertionAt'
import { transferView } from './transferView'

const clock = { confirmPeriodBlocks: 6_000n, l1BlockSeconds: 12 }
const usual = deliveryTime([], 12)
const who = padHex('0xa', { size: 20 })
const at = { hash: padHex('0x1', { size: 32 }), blockNumber: 1n, time: 1_000n }
const deposit: DepositTransfer = {
  kind: 'deposit',
  position: 7n,
  from: who,
  to: who,
  amount: 1n,
  initiated: { ...at, l1BlockNumber: 10_000n },
  claimed: null,
}
const withdrawal: WithdrawTransfer = {
  kind: 'withdraw',
  id: 1n,
  from: who,
  to: who,
  amount: 1n,
  initiated: at,
  tickets: [{ sequenceNumber: 1n, sent: at }],
  released: null,
}

const viewOfDeposit = (facts: Partial<RollupFacts>) => {
  const rollup: RollupFacts = {
    l1Head: 10_000n,
    confirmed: { sendCount: 5n, createdAtBlock: 9_700n },
    pending: [],
    ...clock,
    ...facts,
  }
  return transferView(
    { kind: 'deposit', transfer: deposit, status: depositStatus(deposit, false, rollup) },
    clock,
    usual,
  )
}

const viewOfWithdrawal = (elapsed: bigint) => {
  const ticket = {
    id: padHex('0x9', { size: 32 }),
    sentAt: 1_000n,
    arrived: false,
    creationFailed: false,
    cancelled: false,
    timeout: null,
  }
  const status = withdrawStatus({ isReleased: false, tickets: [ticket], l2Time: 1_000n + elapsed })
  return transferView({ kind: 'withdraw', transfer: withdrawal, status }, clock, usual)
}

describe('what is said of a wait', () => {
  it('is "later than usual" for a deposit exactly when two usual distances between reports have passed', () => {
    const { sentence, late } = depositCopy['waiting-for-assertion']
    expect(late).toBeTruthy()
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 3_000n }), (blocks) => {
        const view = viewOfDeposit({ l1Head: 10_000n + blocks })
        expect(view.sentence).toBe(blocks > 600n ? late : sentence)
        expect(view.basis).toContain('12')
      }),
    )
  })

  it('is "later than usual" for a confirmation exactly when its deadline is well past', () => {
    const pending = [{ ...assertionAt(10_100n), sendCount: 8n }]
    const { sentence, late } = depositCopy['in-challenge']
    expect(late).toBeTruthy()
    fc.assert(
      fc.property(fc.bigInt({ min: 10_100n, max: 17_000n }), (l1Head) => {
        const view = viewOfDeposit({ l1Head, pending })
        expect(view.sentence).toBe(l1Head > 16_120n ? late : sentence)
        expect(view.opens?.block).toBe(16_100n)
        expect(view.basis).toContain('10,100')
        expect(view.basis).toContain('6,000')
      }),
    )
  })

  it('is "later than usual" for a withdrawal exactly after half an hour', () => {
    const { sentence, late } = withdrawCopy['on-its-way']
    expect(late).toBeTruthy()
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 7_200n }), (elapsed) => {
        const view = viewOfWithdrawal(elapsed)
        expect(view.sentence).toBe(elapsed > 1_800n ? late : sentence)
        expect(view.sentAt).toBe(1_000n)
        expect(view.basis).toContain('about 10 minutes')
      }),
    )
  })

  it('ends with the wait', () => {
    const view = viewOfDeposit({ confirmed: { sendCount: 8n, createdAtBlock: 9_900n } })
    expect(view).toMatchObject({ progress: null, opens: null, basis: null, sentAt: null, tone: 'now' })
  })
})
