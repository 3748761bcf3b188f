import fc from 'fast-check'
import { getAddress, padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { AccountCode } from './accountCode'
import { toAlias } from './alias'
import { refundOf } from './refund'

const account = getAddress(padHex('0xa1', { size: 20 }))
const to = getAddress(padHex('0xb2', { size: 20 }))

describe('what a ticket does not use', () => {
  it.each([
    ['none', 'none', account, account],
    ['none', 'contract', account, account],
    ['contract', 'none', to, to],
    ['delegation', 'none', to, to],
    ['delegation', 'delegation', account, toAlias(account)],
    ['contract', 'contract', account, toAlias(account)],
  ] as const)(
    'of an account that is %s to a recipient that is %s',
    (accountCode, toCode, refundTo, receiver) => {
      expect(refundOf({ account, accountCode, to, toCode })).toEqual({ refundTo, receiver })
    },
  )

  it('goes where the inbox sends it: to an alias exactly when the address has code on L1', () => {
    const code = fc.constantFrom<AccountCode[]>('none', 'delegation', 'contract')
    fc.assert(
      fc.property(code, code, (accountCode, toCode) => {
        const { refundTo, receiver } = refundOf({ account, accountCode, to, toCode })
        const codeThere = refundTo === account ? accountCode : toCode
        expect(receiver).toBe(codeThere === 'none' ? refundTo : toAlias(refundTo))
      }),
    )
  })
})

describe('an alias', () => {
  it('is what Arbitrum adds to an address of L1', () => {
    expect(toAlias('0x0000000000000000000000000000000000000001')).toBe(
      '0x1111000000000000000000000000000000001112',
    )
    expect(toAlias('0xffffffffffffffffffffffffffffffffffffffff')).toBe(
      '0x1111000000000000000000000000000000001110',
    )
  })
})
