import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertionAt } from '@/lib/testing/assertionAt'
import { assertionInterval, depositStatus, type RollupFacts } from './depositStatus'

const rollup = (facts: Partial<RollupFacts> = {}): RollupFacts => ({
  l1Head: 10_000n,
  confirmed: { sendCount: 5n, createdAtBlock: 1_000n },
  pending: [],
  confirmPeriodBlocks: 6_000n,
  l1BlockSeconds: 12,
  ...facts,
})
const deposit = (position: bigint, l1BlockNumber = 9_900n) => ({ position, initiated: { l1BlockNumber } })

describe('a deposit', () => {
  it('is claimed once the outbox has spent its position, whatever else is known', () => {
    expect(depositStatus(deposit(7n), true, rollup())).toEqual({ state: 'claimed' })
  })

  it('is claimable when the confirmed assertion covers it', () => {
    expect(depositStatus(deposit(4n), false, rollup())).toEqual({ state: 'claimable' })
  })

  it('is not claimable when the confirmed assertion ends just before it', () => {
    expect(depositStatus(deposit(5n), false, rollup()).state).toBe('waiting-for-assertion')
  })

  it('is in challenge until the first assertion that covers it is old enough', () => {
    const pending = [
      { ...assertionAt(9_000n), sendCount: 9n },
      { ...assertionAt(8_000n), sendCount: 7n },
      { ...assertionAt(7_000n), sendCount: 6n },
    ]
    expect(depositStatus(deposit(6n), false, rollup({ pending }))).toEqual({
      state: 'in-challenge',
      assertion: assertionAt(8_000n),
      opens: { block: 14_000n, blocksLeft: 4_000n, secondsLeft: 48_000, overdue: false, basis: 'assertion' },
    })
  })

  it('is overdue in challenge when the deadline is well past and nobody confirmed', () => {
    const facts = rollup({ l1Head: 14_021n, pending: [{ ...assertionAt(8_000n), sendCount: 7n }] })
    expect(depositStatus(deposit(6n), false, facts)).toMatchObject({
      state: 'in-challenge',
      opens: { blocksLeft: 0n, secondsLeft: 0, overdue: true },
    })
    expect(depositStatus(deposit(6n), false, { ...facts, l1Head: 14_020n })).toMatchObject({
      opens: { overdue: false },
    })
  })

  it('expects an assertion within the usual time when none covers it', () => {
    expect(depositStatus(deposit(6n), false, rollup())).toEqual({
      state: 'waiting-for-assertion',
      opens: { block: 16_200n, blocksLeft: 6_200n, secondsLeft: 74_400, overdue: false, basis: 'estimate' },
    })
  })

  it('moves the estimate along, and says so, when the assertion is late', () => {
    const facts = rollup({ l1Head: 10_501n })
    expect(depositStatus(deposit(6n), false, facts)).toMatchObject({
      state: 'waiting-for-assertion',
      opens: { block: 16_501n, overdue: true },
    })
    expect(depositStatus(deposit(6n), false, { ...facts, l1Head: 10_500n })).toMatchObject({
      opens: { overdue: false },
    })
  })

  it('falls back to waiting when the assertion that covered it lost its challenge', () => {
    expect(depositStatus(deposit(6n), false, rollup({ pending: [] })).state).toBe('waiting-for-assertion')
  })

  it('expects assertions as often as they have come', () => {
    const pending = [8_000n, 8_400n, 9_800n].map((block) => ({ ...assertionAt(block), sendCount: 6n }))
    const facts = rollup({ confirmed: { sendCount: 5n, createdAtBlock: 7_400n }, pending })
    expect(assertionInterval(facts)).toBe(800n)
    expect(depositStatus(deposit(6n), false, facts)).toMatchObject({ opens: { block: 16_700n } })
  })

  it('assumes no longer an interval than the challenge period when none is known', () => {
    expect(assertionInterval(rollup())).toBe(300n)
    expect(assertionInterval(rollup({ confirmPeriodBlocks: 20n }))).toBe(20n)
    expect(assertionInterval(rollup({ pending: [{ ...assertionAt(1_000n), sendCount: 6n }] }))).toBe(300n)
  })

  it('only ever moves forward while blocks pass and assertions are added', () => {
    const order = ['waiting-for-assertion', 'in-challenge', 'claimable', 'claimed']
    const small = fc.bigInt({ min: 0n, max: 20n })
    fc.assert(
      fc.property(small, small, small, small, fc.boolean(), (position, confirmed, more, blocks, spent) => {
        const before = rollup({ confirmed: { sendCount: confirmed, createdAtBlock: 1n } })
        const after = rollup({
          l1Head: before.l1Head + blocks,
          confirmed: { sendCount: confirmed + more, createdAtBlock: 2n },
          pending: [{ ...assertionAt(before.l1Head), sendCount: confirmed + more + 1n }],
        })
        const first = depositStatus(deposit(position), false, before)
        const second = depositStatus(deposit(position), spent, after)
        return order.indexOf(second.state) >= order.indexOf(first.state)
      }),
    )
  })
})
