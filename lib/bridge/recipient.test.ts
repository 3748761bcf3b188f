import fc from 'fast-check'
import { getAddress, numberToHex, padHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { toAlias } from './alias'
import { knownContracts } from './knownContracts'
import {
  looksLikeName,
  type NameAnswer,
  namedElsewhere,
  namedRecipient,
  parseRecipient,
  refusal,
} from './recipient'

const address = (digit: string) => getAddress(padHex(`0x${digit.repeat(3)}`, { size: 20, dir: 'right' }))
const known = { bridge: [address('1a'), address('2b')], others: [address('3c')] }
const account = getAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')

describe('a recipient', () => {
  it.each([
    account,
    account.toLowerCase(),
    `  ${account}\n`,
    account.toUpperCase(),
    account.toUpperCase().replace('0X', '0x'),
    `arb1:${account}`,
    `ethereum:${account}@42161`,
    `\u200b${account}\u200e`,
    `https://etherscan.io/address/${account}`,
  ])('%j is read', (text) => {
    expect(parseRecipient(text, known)).toEqual({ ok: true, address: account })
  })

  it.each([
    ['', 'recipient-missing'],
    ['somebody', 'recipient-not-an-address'],
    [account.slice(0, -1), 'recipient-not-an-address'],
    [account.replace('F', 'f'), 'recipient-bad-checksum'],
    [zeroAddress, 'recipient-zero'],
    [address('1a'), 'recipient-is-bridge'],
    [address('2b').toLowerCase(), 'recipient-is-bridge'],
    [toAlias(address('1a')), 'recipient-is-bridge'],
    [address('3c'), 'recipient-is-known-contract'],
    [padHex('0x64', { size: 20 }), 'recipient-has-no-key'],
    [padHex('0xdead', { size: 20 }), 'recipient-has-no-key'],
  ])('%j is refused as %s', (text, error) => {
    expect(parseRecipient(text, known)).toEqual({ ok: false, error })
  })

  it('is refused or is the very address that was typed', () => {
    const anyAddress = fc.bigInt({ min: 0n, max: 2n ** 160n - 1n }).map((n) => numberToHex(n, { size: 20 }))
    fc.assert(
      fc.property(anyAddress, (typed) => {
        const parsed = parseRecipient(typed, known)
        expect(parsed).toEqual(
          parsed.ok ? { ok: true, address: getAddress(typed) } : { ok: false, error: refusal(typed, known) },
        )
      }),
    )
  })
})

describe('the chain that a recipient was copied for', () => {
  it.each([
    [account, 1, null],
    [`eth:${account}`, 1, null],
    [`eth:${account}`, 42161, 'eth:'],
    [`arb1:${account}`, 42161, null],
    [`ARB1:${account}`, 1, 'arb1:'],
    [`oeth:${account}`, 1, 'oeth:'],
    [`ethereum:${account}`, 42161, null],
    [`ethereum:${account}@42161`, 42161, null],
    [`ethereum:${account}@10`, 42161, '@10'],
    [`\u200barb1:${account}`, 1, 'arb1:'],
  ])('of %j, arriving on %d', (text, chainId, expected) => {
    expect(namedElsewhere(text, chainId)).toBe(expected)
  })
})

describe('what the app knows of Arbitrum One', () => {
  const livepeer = {
    lpt: address('5e'),
    bondingManager: address('6f'),
    roundsManager: address('7a'),
    minter: address('8b'),
  }
  const all = knownContracts(arbitrumOnePair, livepeer)

  it('holds every address of the pair, none of which is a recipient', () => {
    const { arbitrum, controller, multicall3, noRecipients } = arbitrumOnePair
    const contracts = [
      ...Object.values(arbitrum),
      ...Object.values(livepeer),
      ...noRecipients,
      controller ?? '',
      multicall3,
    ]
    for (const contract of contracts) expect(parseRecipient(contract, all).ok).toBe(false)
    expect(parseRecipient(account, all).ok).toBe(true)
  })

  it('holds addresses whose checksums are right', () => {
    for (const contract of arbitrumOnePair.noRecipients) expect(getAddress(contract)).toBe(contract)
  })
})

describe('a name', () => {
  it.each([
    ['somebody.eth', true],
    [' a.b.eth ', true],
    ['köln.eth', true],
    [account, false],
    ['somebody', false],
    ['some body.eth', false],
    ['.eth', false],
    ['a..eth', false],
    ['', false],
  ])('is what %j looks like: %s', (text, isName) => {
    expect(looksLikeName(text)).toBe(isName)
  })

  it.each<[NameAnswer, unknown]>([
    [
      { state: 'found', address: account },
      { ok: true, address: account, name: 'a.eth' },
    ],
    [
      { state: 'found', address: address('1a') },
      { ok: false, error: 'recipient-is-bridge' },
    ],
    [
      { state: 'found', address: zeroAddress },
      { ok: false, error: 'recipient-zero' },
    ],
    [{ state: 'not-found' }, { ok: false, error: 'name-not-found' }],
    [{ state: 'not-a-name' }, { ok: false, error: 'name-not-valid' }],
    [{ state: 'elsewhere' }, { ok: false, error: 'name-elsewhere' }],
  ])('is held to what its address is: %j', (answer, recipient) => {
    expect(namedRecipient('a.eth', answer, known)).toEqual(recipient)
  })
})
