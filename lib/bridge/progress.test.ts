import { describe, expect, it } from 'vitest'
import { assertionAt } from '@/lib/testing/assertionAt'
import type { DepositStatus } from './depositStatus'
import { depositProgress } from './progress'

const deposit = { initiated: { hash: '0x', blockNumber: 1n, time: 1n, l1BlockNumber: 100n } } as const

const challenged = (block: bigint, blocksLeft: bigint): DepositStatus => ({
  state: 'in-challenge',
  assertion: assertionAt(110n),
  opens: { block, blocksLeft, secondsLeft: 0, overdue: false, basis: 'assertion' },
})

describe('depositProgress', () => {
  it('counts L1 blocks from the deposit to the moment it opens', () => {
    expect(depositProgress(deposit, challenged(200n, 100n))).toBe(0)
    expect(depositProgress(deposit, challenged(200n, 25n))).toBe(0.75)
    expect(depositProgress(deposit, challenged(200n, 0n))).toBe(1)
  })

  it('stays at the start when a moved clock makes more blocks remain than there are', () => {
    expect(depositProgress(deposit, challenged(200n, 150n))).toBe(0)
    expect(depositProgress(deposit, challenged(100n, 0n))).toBe(0)
  })

  it('is complete once nothing is waited for', () => {
    expect(depositProgress(deposit, { state: 'claimable' })).toBe(1)
    expect(depositProgress(deposit, { state: 'claimed' })).toBe(1)
  })
})
