import { describe, expect, it } from 'vitest'
import { challengeSeconds, confirmableFrom, opensByAssertion, opensByEstimate } from './challenge'

describe('the wait of a deposit', () => {
  it('is the challenge period after an hour in which validators report', () => {
    expect(challengeSeconds({ confirmPeriodBlocks: 45_818n, l1BlockSeconds: 12 })).toBe((45_818 + 300) * 12)
  })

  it('is no longer than twice a challenge period that is short', () => {
    expect(challengeSeconds({ confirmPeriodBlocks: 20n, l1BlockSeconds: 12 })).toBe(2 * 20 * 12)
  })
})

describe('the opening of a deposit', () => {
  const head = { l1Head: 1_000n, confirmPeriodBlocks: 100n, l1BlockSeconds: 12 }

  it('is the block from which the rollup confirms the assertion', () => {
    expect(confirmableFrom(950n, head)).toBe(1_050n)
    expect(opensByAssertion(950n, head)).toEqual({
      block: 1_050n,
      blocksLeft: 50n,
      secondsLeft: 600,
      overdue: false,
      basis: 'assertion',
    })
  })

  it('is estimated from the next report, and overdue when that is late by a whole interval', () => {
    const due = { initiatedAt: 990n, interval: 30n }
    expect(opensByEstimate(due, head)).toMatchObject({ block: 1_120n, overdue: false, basis: 'estimate' })
    expect(opensByEstimate({ initiatedAt: 939n, interval: 30n }, head)).toMatchObject({
      block: 1_100n,
      overdue: true,
    })
  })
})
