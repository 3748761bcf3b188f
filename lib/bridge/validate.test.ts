import fc from 'fast-check'
import { getAddress, padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { AccountCode } from './accountCode'
import type { BridgeFacts } from './bridgeFacts'
import {
  depositWarnings,
  MAX_AMOUNT,
  validateDeposit,
  validateRecipient,
  validateWithdraw,
  withdrawWarnings,
} from './validate'

const address = (digit: string) => getAddress(padHex(`0x${digit}`, { size: 20 }))
const account = getAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')
const other = address('abcdef')

const facts = ({
  l1 = {},
  l2 = {},
  sameOnBoth = false,
}: {
  l1?: Partial<BridgeFacts['l1']>
  l2?: Partial<BridgeFacts['l2']>
  sameOnBoth?: boolean
} = {}): BridgeFacts => ({
  l1: {
    eth: 10n ** 18n,
    lptPrime: 50n,
    olderLpt: 0n,
    paused: false,
    pausedUntil: 0n,
    code: 'none',
    gasPrice: 10n ** 9n,
    waiting: 0,
    ...l1,
  },
  l2: {
    eth: 10n ** 18n,
    lpt: 50n,
    allowance: 0n,
    hasPermit: true,
    paused: false,
    code: 'none',
    gasPrice: 10n ** 8n,
    waiting: 0,
    ...l2,
  },
  sameOnBoth,
})
const codes = (l1: AccountCode, l2: AccountCode) => ({ l1, l2 })
const noCode = codes('none', 'none')
const fees = { gasLimit: 100n, maxFeePerGas: 10n, maxSubmissionCost: 5n, excessFeeRefundAddress: account }

describe('a deposit', () => {
  it.each([
    [50n, facts(), null],
    [1n, facts(), null],
    [0n, facts(), 'zero-amount'],
    [-1n, facts(), 'zero-amount'],
    [51n, facts(), 'exceeds-balance'],
    [MAX_AMOUNT, facts({ l2: { lpt: 2n ** 100n } }), null],
    [MAX_AMOUNT + 1n, facts({ l2: { lpt: 2n ** 100n } }), 'amount-too-large'],
    [1n, facts({ l2: { paused: true } }), 'paused'],
    [1n, facts({ l1: { paused: true } }), null],
    [1n, facts({ l2: { eth: 0n } }), 'no-eth-on-l2'],
    // 80,000 gas at 0.1 gwei.
    [1n, facts({ l2: { eth: 80_000n * 10n ** 8n - 1n } }), 'no-eth-on-l2'],
    [1n, facts({ l2: { eth: 80_000n * 10n ** 8n } }), null],
    [1n, facts({ l2: { eth: 0n, code: 'delegation' } }), 'no-eth-on-l2'],
    // Somebody else pays for a contract's transactions.
    [1n, facts({ l2: { eth: 0n, code: 'contract' } }), null],
    [1n, facts({ l1: { eth: 0n } }), null],
    // Nothing typed yet: what would stop any amount is said all the same.
    [null, facts(), null],
    [null, facts({ l2: { paused: true } }), 'paused'],
    [null, facts({ l2: { eth: 0n } }), 'no-eth-on-l2'],
  ])('of %s is judged on L2', (amount, known, problem) => {
    expect(validateDeposit(amount, known)).toBe(problem)
  })

  it('warns when the claim cannot be paid for yet', () => {
    const poor = facts({ l1: { eth: 160_000n * 10n ** 9n - 1n } })
    expect(depositWarnings({ account, to: account }, poor, noCode)).toEqual(['no-eth-for-claim'])
    expect(depositWarnings({ account, to: account }, facts(), noCode)).toEqual([])
  })
})

describe('a withdrawal', () => {
  it.each([
    [50n, facts(), null],
    [51n, facts(), 'exceeds-balance'],
    [1n, facts({ l1: { paused: true } }), 'paused'],
    [1n, facts({ l2: { paused: true } }), null],
    // The ticket's 1,005 wei, and 120,000 gas at 1 gwei.
    [1n, facts({ l1: { eth: 120_000n * 10n ** 9n + 1_004n } }), 'not-enough-eth-on-l1'],
    [1n, facts({ l1: { eth: 120_000n * 10n ** 9n + 1_005n } }), null],
    // The payer of a contract's gas is not known; the value that the contract sends is its own.
    [1n, facts({ l1: { eth: 1_004n, code: 'contract' } }), 'not-enough-eth-on-l1'],
    [1n, facts({ l1: { eth: 1_005n, code: 'contract' } }), null],
    [null, facts(), null],
    [null, facts({ l1: { paused: true } }), 'paused'],
    [null, facts({ l1: { eth: 0n } }), 'not-enough-eth-on-l1'],
  ])('of %s is judged on L1', (amount, known, problem) => {
    expect(validateWithdraw(amount, known, fees)).toBe(problem)
  })

  it('needs some ETH even before its fees are known', () => {
    expect(validateWithdraw(1n, facts({ l1: { eth: 0n } }), null)).toBe('not-enough-eth-on-l1')
  })
})

describe('both', () => {
  const toOther = { account, to: other }
  const toSelf = { account, to: account }

  it('warn of a recipient that is somebody else', () => {
    expect(depositWarnings(toOther, facts(), noCode)).toEqual(['recipient-is-somebody-else'])
    expect(withdrawWarnings(toOther, facts(), noCode)).toEqual(['recipient-is-somebody-else'])
  })

  it('warn of a recipient that is a contract where it arrives', () => {
    expect(depositWarnings(toOther, facts(), codes('contract', 'none'))).toContain('recipient-is-contract')
    expect(withdrawWarnings(toOther, facts(), codes('none', 'contract'))).toContain('recipient-is-contract')
  })

  it('warn of a recipient that is a contract on the other chain only', () => {
    const elsewhere = 'recipient-is-contract-elsewhere'
    expect(depositWarnings(toOther, facts(), codes('none', 'contract'))).toContain(elsewhere)
    expect(depositWarnings(toOther, facts(), codes('delegation', 'contract'))).toContain(elsewhere)
    expect(withdrawWarnings(toOther, facts(), codes('contract', 'none'))).toContain(elsewhere)
  })

  it('take a recipient with a delegation for what it is, an account with a key', () => {
    const delegated = codes('delegation', 'delegation')
    expect(depositWarnings(toOther, facts(), delegated)).toEqual(['recipient-is-somebody-else'])
    expect(withdrawWarnings(toOther, facts(), delegated)).toEqual(['recipient-is-somebody-else'])
  })

  it('remind a contract that has its twin on the other chain', () => {
    const twins = { l1: { code: 'contract' }, l2: { code: 'contract' }, sameOnBoth: true } as const
    const both = codes('contract', 'contract')
    expect(depositWarnings(toSelf, facts(twins), both)).toEqual(['account-is-contract'])
    expect(withdrawWarnings(toSelf, facts(twins), both)).toEqual([
      'account-is-contract',
      'refund-goes-to-alias',
    ])
  })

  it('say where unspent fees go when the inbox would alias both', () => {
    const delegated = facts({ l1: { code: 'delegation' } })
    expect(withdrawWarnings(toSelf, delegated, codes('delegation', 'none'))).toEqual(['refund-goes-to-alias'])
    expect(withdrawWarnings(toOther, delegated, noCode)).toEqual(['recipient-is-somebody-else'])
  })
})

describe('the own address on the other chain', () => {
  const toSelf = { account, to: account }

  it.each([
    ['l2', facts({ l2: { code: 'contract' } }), 'recipient-required'],
    ['l1', facts({ l1: { code: 'contract' } }), 'recipient-required'],
    // Something else stands at the address over there.
    ['l2', facts({ l1: { code: 'contract' }, l2: { code: 'contract' } }), 'recipient-required'],
    ['l2', facts({ l1: { code: 'contract' }, l2: { code: 'contract' }, sameOnBoth: true }), null],
    ['l2', facts({ l2: { code: 'delegation' } }), null],
    ['l1', facts({ l1: { code: 'delegation' } }), null],
    ['l1', facts({ l2: { code: 'contract' } }), null],
    ['l2', facts(), null],
  ] as const)('from %s, case %#', (from, known, problem) => {
    expect(validateRecipient(toSelf, known, from)).toBe(problem)
    expect(validateRecipient({ account, to: other }, known, from)).toBeNull()
  })

  it('is never taken for granted by a contract, and always by an account with a key', () => {
    const code = fc.constantFrom<AccountCode[]>('none', 'delegation', 'contract')
    fc.assert(
      fc.property(code, code, fc.boolean(), fc.constantFrom('l1', 'l2'), (l1, l2, sameOnBoth, from) => {
        const known = facts({ l1: { code: l1 }, l2: { code: l2 }, sameOnBoth })
        const here = from === 'l1' ? l1 : l2
        const refused = validateRecipient(toSelf, known, from) === 'recipient-required'
        expect(refused).toBe(here === 'contract' && !sameOnBoth)
      }),
    )
  })
})
