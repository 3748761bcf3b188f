import { describe, expect, it } from 'vitest'
import { assertionAt } from '@/lib/testing/assertionAt'
import type { DepositStatus } from './depositStatus'
import { nextAction } from './nextAction'
import { type DepositTransfer, transferKey, type WithdrawTransfer } from './transfer'
import type { WithdrawStatus } from './withdrawStatus'

const hash = `0x${'ab'.repeat(32)}` as const
const who = `0x${'cd'.repeat(20)}` as const
const tx = { hash, blockNumber: 1n, time: 1n }
const opens = { block: 2n, blocksLeft: 1n, secondsLeft: 12, overdue: false }

const deposit: DepositTransfer = {
  kind: 'deposit',
  position: 3n,
  from: who,
  to: who,
  amount: 1n,
  initiated: { ...tx, l1BlockNumber: 1n },
  claimed: null,
}
const withdrawal: WithdrawTransfer = {
  kind: 'withdraw',
  id: 4n,
  from: who,
  to: who,
  amount: 1n,
  initiated: tx,
  tickets: [{ sequenceNumber: 9n, sent: tx }],
  released: null,
}

const ofDeposit: readonly [DepositStatus, unknown][] = [
  [{ state: 'waiting-for-assertion', opens: { ...opens, basis: 'estimate' } }, { action: 'wait' }],
  [
    { state: 'in-challenge', assertion: assertionAt(1n), opens: { ...opens, basis: 'assertion' } },
    { action: 'wait' },
  ],
  [{ state: 'claimable' }, { action: 'claim', on: 'l1', deposit }],
  [{ state: 'claimed' }, { action: 'none' }],
]
const ofWithdrawal: readonly [WithdrawStatus, unknown][] = [
  [{ state: 'on-its-way', sentAt: 1n, secondsElapsed: 1, overdue: false }, { action: 'wait' }],
  [
    { state: 'needs-redeem', ticketId: hash, timeout: 9n, secondsLeft: 8 },
    { action: 'redeem', on: 'l2', ticketId: hash },
  ],
  [{ state: 'expired' }, { action: 'resend', on: 'l1', withdrawal }],
  [{ state: 'creation-failed' }, { action: 'resend', on: 'l1', withdrawal }],
  [{ state: 'released' }, { action: 'none' }],
]

describe('the next action', () => {
  it.each(ofDeposit)('of a deposit that is $state', (status, expected) => {
    expect(nextAction({ kind: 'deposit', transfer: deposit, status })).toEqual(expected)
  })

  it.each(ofWithdrawal)('of a withdrawal that is $state', (status, expected) => {
    expect(nextAction({ kind: 'withdraw', transfer: withdrawal, status })).toEqual(expected)
  })
})

it('names each transfer', () => {
  expect([deposit, withdrawal].map(transferKey)).toEqual(['deposit-3', 'withdraw-4'])
})
