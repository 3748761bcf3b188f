import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DepositWay, depositWay, planDeposit, planWithdraw, shortApproval } from './plan'

const to = `0x${'11'.repeat(20)}` as const
const l2Gateway = `0x${'22'.repeat(20)}` as const
const deposit = { amount: 5n, to, l2Gateway }
const ways: readonly DepositWay[] = ['two-transactions', 'one-prompt', 'permit']

describe('a plan', () => {
  it('approves exactly the amount, then deposits', () => {
    expect(planDeposit({ ...deposit, allowance: 4n, way: 'two-transactions' })).toEqual([
      { step: 'approve', spender: l2Gateway, amount: 5n },
      { step: 'deposit', to, amount: 5n },
    ])
  })

  it('does both at once where the wallet or the token can', () => {
    expect(planDeposit({ ...deposit, allowance: 4n, way: 'one-prompt' })).toEqual([
      { step: 'approve-and-deposit', to, amount: 5n },
    ])
    expect(planDeposit({ ...deposit, allowance: 4n, way: 'permit' })).toEqual([
      { step: 'permit-and-deposit', to, amount: 5n },
    ])
  })

  it.each(ways)('only deposits when the allowance covers it, whatever the way: %s', (way) => {
    expect(planDeposit({ ...deposit, allowance: 5n, way })).toEqual([{ step: 'deposit', to, amount: 5n }])
  })

  it('never approves more than it deposits, and always ends with the deposit', () => {
    const wei = fc.bigInt({ min: 0n, max: 2n ** 96n })
    fc.assert(
      fc.property(wei, wei, fc.constantFrom(...ways), (amount, allowance, way) => {
        const steps = planDeposit({ amount, to, allowance, l2Gateway, way })
        expect(steps.every((step) => step.amount === amount)).toBe(true)
        expect(steps.at(-1)?.step).toMatch(/deposit$/)
        expect(steps.length).toBe(allowance < amount && way === 'two-transactions' ? 2 : 1)
      }),
    )
  })

  it('withdraws in one step', () => {
    expect(planWithdraw({ amount: 5n, to })).toEqual([{ step: 'withdraw', to, amount: 5n }])
  })
})

describe('the way of a deposit', () => {
  const account = {
    sendsAtOnce: false,
    hasPermit: true,
    code: 'none',
    refused: new Set<DepositWay>(),
  } as const

  it.each([
    ['a signature, which saves a transaction', {}, 'permit'],
    ['one prompt, which saves the signature too', { sendsAtOnce: true }, 'one-prompt'],
    ['two transactions for a token without permit', { hasPermit: false }, 'two-transactions'],
    ['a signature for an account with a key that runs code', { code: 'delegation' }, 'permit'],
    ['two transactions for an account that is a contract', { code: 'contract' }, 'two-transactions'],
    ['one prompt for a contract whose wallet can', { code: 'contract', sendsAtOnce: true }, 'one-prompt'],
    [
      'a signature when the prompt for both was refused',
      { sendsAtOnce: true, refused: new Set<DepositWay>(['one-prompt']) },
      'permit',
    ],
    [
      'two transactions when the signature was refused',
      { refused: new Set<DepositWay>(['permit']) },
      'two-transactions',
    ],
  ] as const)('is %s', (_, facts, way) => {
    expect(depositWay({ ...account, ...facts })).toBe(way)
  })
})

describe('what is said before an approval', () => {
  it.each([
    ['of nothing yet is nothing', 0n, null, null],
    ['that covers it is nothing', 3n, null, null],
    ['that covers it although one was lowered before is nothing', 3n, { asked: 3n, approved: 1n }, null],
    ['of a part, on a device that knows no more', 1n, null, false],
    ['that the wallet lowered', 1n, { asked: 3n, approved: 1n }, true],
    ['that the wallet lowered to nothing', 0n, { asked: 3n, approved: 0n }, true],
    ['that was used since the wallet lowered it', 0n, { asked: 3n, approved: 1n }, null],
    ['of another amount that was lowered to nothing', 0n, { asked: 2n, approved: 0n }, null],
    ['of another amount that was lowered', 1n, { asked: 2n, approved: 1n }, false],
  ])('%s', (_, allowance, lowered, isLowered) => {
    const said = shortApproval({ amount: 3n, allowance }, lowered)
    expect(said).toEqual(isLowered === null ? null : { approved: allowance, needed: 3n, isLowered })
  })
})
