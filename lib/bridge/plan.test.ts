import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDeposit, planWithdraw } from './plan'

const to = `0x${'11'.repeat(20)}` as const
const l2Gateway = `0x${'22'.repeat(20)}` as const

describe('a plan', () => {
  it('approves exactly the amount, then deposits', () => {
    expect(planDeposit({ amount: 5n, to, allowance: 4n, l2Gateway })).toEqual([
      { step: 'approve', spender: l2Gateway, amount: 5n },
      { step: 'deposit', to, amount: 5n },
    ])
  })

  it('only deposits when the allowance covers it', () => {
    expect(planDeposit({ amount: 5n, to, allowance: 5n, l2Gateway })).toEqual([
      { step: 'deposit', to, amount: 5n },
    ])
  })

  it('never approves more than it deposits, and always ends with the deposit', () => {
    const wei = fc.bigInt({ min: 0n, max: 2n ** 96n })
    fc.assert(
      fc.property(wei, wei, (amount, allowance) => {
        const steps = planDeposit({ amount, to, allowance, l2Gateway })
        expect(steps.every((step) => step.amount === amount)).toBe(true)
        expect(steps.at(-1)?.step).toBe('deposit')
        expect(steps.length).toBe(allowance < amount ? 2 : 1)
      }),
    )
  })

  it('withdraws in one step', () => {
    expect(planWithdraw({ amount: 5n, to })).toEqual([{ step: 'withdraw', to, amount: 5n }])
  })
})
