import { zeroAddress, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import { type ActScope, actKey, actKinds, possibleActs } from './acts'
import { AGAIN, DAY, type Limits, refusalOf, wasJustDone } from './limits'

const tx = { hash: zeroHash, blockNumber: 1n, time: 1n }
const parties = { from: zeroAddress, to: zeroAddress, amount: 5n }
const deposit: TrackedTransfer = {
  kind: 'deposit',
  transfer: {
    kind: 'deposit',
    position: 1n,
    ...parties,
    initiated: { ...tx, l1BlockNumber: 1n },
    claimed: null,
  },
  status: { state: 'claimable' },
}
const withdrawal = (status: WithdrawStatus): TrackedTransfer => ({
  kind: 'withdraw',
  transfer: { kind: 'withdraw', id: 3n, ...parties, initiated: tx, tickets: [], released: null },
  status,
})
const failed = (secondsLeft: number) =>
  withdrawal({ state: 'needs-redeem', ticketId: zeroHash, timeout: 9n, secondsLeft })
const all: ActScope = { kinds: actKinds, least: 0n, isFor: () => true }
const keys = (transfers: readonly TrackedTransfer[], scope: Partial<ActScope> = {}) =>
  possibleActs(transfers, { ...all, ...scope }).map(actKey)

describe('what the keeper may do', () => {
  it('is what can be done now', () => {
    expect(keys([deposit, failed(500_000)])).toEqual(['claim deposit-1', 'redeem withdraw-3'])
    expect(keys([failed(100)])).toEqual(['redeem withdraw-3', 'keepalive withdraw-3'])
    expect(keys([withdrawal({ state: 'expired' })])).toEqual(['resend withdraw-3'])
    expect(keys([withdrawal({ state: 'released' }), { ...deposit, status: { state: 'claimed' } }])).toEqual(
      [],
    )
  })

  it('is what it is switched on for, and for whom', () => {
    expect(keys([deposit, failed(100)], { kinds: ['keepalive'] })).toEqual(['keepalive withdraw-3'])
    expect(keys([deposit], { isFor: () => false })).toEqual([])
    expect(keys([deposit], { least: 6n })).toEqual([])
  })
})

describe('limits', () => {
  const limits: Limits = { gasPrice: { l1: 10n, l2: 1n }, perDay: 100n, perTransfer: 30n }
  const offer = {
    key: 'claim deposit-1',
    transfer: 'deposit-1',
    side: 'l1',
    gasPrice: 10n,
    cost: 30n,
  } as const
  const spent = (transfer: string, cost: bigint, at = DAY) => ({
    key: `redeem ${transfer}`,
    transfer,
    cost,
    at,
  })

  it('allow what is within them', () => {
    expect(refusalOf(offer, limits, [spent('deposit-2', 70n)], DAY)).toBeNull()
  })

  it('say which one is reached', () => {
    expect(refusalOf({ ...offer, gasPrice: 11n }, limits, [], DAY)).toContain('Gas on Ethereum')
    expect(refusalOf(offer, limits, [spent('deposit-2', 71n)], DAY)).toContain('in a day')
    expect(refusalOf(offer, limits, [spent('deposit-1', 1n)], DAY)).toContain('This transfer')
  })

  it('forget what is older than a day', () => {
    expect(refusalOf(offer, limits, [spent('deposit-1', 100n, 0)], DAY)).toBeNull()
    expect(wasJustDone('redeem deposit-1', [spent('deposit-1', 1n, 0)], AGAIN - 1)).toBe(true)
    expect(wasJustDone('redeem deposit-1', [spent('deposit-1', 1n, 0)], AGAIN)).toBe(false)
  })
})
