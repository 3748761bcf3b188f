import { describe, expect, it } from 'vitest'
import { challengeWait } from './challengeWait'

describe('the wait of a deposit', () => {
  it('is the challenge period after an hour in which validators report', () => {
    expect(challengeWait({ confirmPeriodBlocks: 45_818n, l1BlockSeconds: 12 })).toBe((45_818 + 300) * 12)
  })

  it('is no longer than twice a challenge period that is short', () => {
    expect(challengeWait({ confirmPeriodBlocks: 20n, l1BlockSeconds: 12 })).toBe(2 * 20 * 12)
  })
})
