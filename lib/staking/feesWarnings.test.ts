import { getAddress, padHex } from 'viem'
import { expect, it } from 'vitest'
import { feesWarnings } from './feesWarnings'

const account = getAddress(padHex('0xa', { size: 20 }))
const other = getAddress(padHex('0xb', { size: 20 }))

it.each([
  ['the account itself', account, false, []],
  ['the account itself, which is a contract', account, true, []],
  ['somebody else', other, false, ['to-somebody-else']],
  ['somebody else of whom nothing is read yet', other, undefined, ['to-somebody-else']],
  ['a contract', other, true, ['to-somebody-else', 'to-contract']],
] as const)('fees to %s', (_, to, isContract, expected) => {
  expect(feesWarnings({ account, to }, isContract)).toEqual(expected)
})
