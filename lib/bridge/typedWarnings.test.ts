import { getAddress, padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { typedWarnings } from './typedWarnings'

const account = getAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')
const other = getAddress(padHex('0xabcdef', { size: 20 }))
const twinOf = (address: string) =>
  getAddress(`0x${address.slice(2, 6)}${'0'.repeat(32)}${address.slice(-4)}`.toLowerCase())
const twin = twinOf(account)
const named = { kind: 'named-for-another-chain' }

describe('a recipient by the way it was typed', () => {
  const typed = (to: typeof account, text: string, known: readonly (typeof account)[] = []) =>
    typedWarnings({ account, to }, { text, chainId: 42161, known })

  it.each([
    ['looks like nobody known', other, other, [], []],
    [
      'looks like the account itself',
      twin,
      twin,
      [other],
      [{ kind: 'looks-like', known: account, isOwn: true }],
    ],
    [
      'looks like one that was sent to before',
      twinOf(other),
      twinOf(other),
      [other],
      [{ kind: 'looks-like', known: other, isOwn: false }],
    ],
    ['looks like the account, and was sent to before', twin, twin, [twin], []],
    ['names the chain where it arrives', other, `arb1:${other}`, [], []],
    ['names another chain', other, `eth:${other}`, [], [named]],
    ['names another chain by its number', other, `ethereum:${other}@1`, [], [named]],
    [
      'is wrong in both ways',
      twin,
      `eth:${twin}`,
      [],
      [{ kind: 'looks-like', known: account, isOwn: true }, named],
    ],
  ] as const)('that %s', (_, to, text, known, warnings) => {
    expect(typed(to, text, known)).toEqual(warnings)
  })
})
