import fc from 'fast-check'
import { numberToHex, padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { numberInHash, parsePasted, soughtIn, written } from './pasted'

const digits = 'ab'.repeat(32)
const hash = `0x${digits}`
const address = padHex('0xabc', { size: 20 })

describe('what was pasted', () => {
  it.each([
    hash,
    `  ${hash}\n`,
    hash.toUpperCase().replace('0X', '0x'),
    digits,
    `https://arbiscan.io/tx/${hash}`,
    `https://etherscan.io/tx/${hash}#eventlog`,
    `https://app.example/transfers/?tx=${hash}&x=1`,
    `https://etherscan.io/address/${address}/tx/${hash}`,
    `"${hash}"`,
  ])('holds a hash: %j', (text) => {
    expect(parsePasted(text)).toEqual({ kind: 'hash', hash })
  })

  it.each([
    '',
    '0x',
    '0x1234',
    'hello',
    `${hash}ab`,
    `0x${'zz'.repeat(32)}`,
    `${address}ab`,
    '-1',
    '1.5',
    '1234567890123',
  ])('holds nothing: %j', (text) => {
    expect(parsePasted(text)).toEqual({ kind: 'malformed' })
  })

  it.each([address, ` ${address} `, `https://arbiscan.io/address/${address}#tokentxns`])(
    'holds an address: %j',
    (text) => {
      expect(parsePasted(text)).toEqual({ kind: 'address', address })
    },
  )

  it.each([
    ['0', 0n],
    ['12345', 12_345n],
    [' #7 ', 7n],
  ])('is the number of a transfer: %j', (text, number) => {
    expect(parsePasted(text)).toEqual({ kind: 'number', number })
  })

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePasted(text)
        if (parsed.kind === 'hash') expect(parsed.hash).toMatch(/^0x[0-9a-f]{64}$/)
        if (parsed.kind === 'address') expect(parsed.address).toMatch(/^0x[0-9a-f]{40}$/i)
      }),
    )
  })
})

describe('32 bytes', () => {
  it('are a number when there is hardly anything in them, and a hash otherwise', () => {
    expect(numberInHash(numberToHex(12n, { size: 32 }))).toBe(12n)
    expect(numberInHash(padHex('0x1', { dir: 'right', size: 32 }))).toBe(null)
  })
})

describe('what is copied from elsewhere', () => {
  const account = padHex('0xabc', { size: 20, dir: 'right' })
  const other = padHex('0xdef', { size: 20, dir: 'right' })

  it.each([
    `arb1:${account}`,
    `eth:${account}`,
    `ethereum:${account}@42161`,
    `ethereum:pay-${account}`,
    account.replace('0x', '0X'),
    account.toUpperCase(),
    `\u200b${account.slice(0, 20)}\u00ad${account.slice(20)}\ufeff`,
    `\u202a${account}\u202c`,
    `${account.slice(0, 22)} ${account.slice(22)}`,
    `\u00a0${account}\u3000`,
    `https://arbiscan.io/address/${account}#tokentxns`,
    `https://arbiscan.io/token/${other}?a=${account}`,
    `ethereum:${other}/transfer?address=${account}&uint256=1`,
    `<${account}>`,
  ])('names the account: %j', (text) => {
    const pasted = parsePasted(text)
    expect(pasted.kind).toBe('address')
    expect(pasted.kind === 'address' && pasted.address.toLowerCase()).toBe(account)
  })

  it.each([
    `${hash.slice(0, 30)}\u00ad${hash.slice(30)}`,
    `${hash.slice(0, 10)}\u200b\u200d\u2060${hash.slice(10)}`,
    `${hash.slice(0, 33)}\n${hash.slice(33)}`,
    hash.replace('0x', '0X'),
  ])('names the transaction: %j', (text) => {
    expect(parsePasted(text)).toEqual({ kind: 'hash', hash })
  })

  it('names nobody where two accounts are named', () => {
    expect(parsePasted(`${account} ${other}`)).toEqual({ kind: 'malformed' })
  })
})

describe('the address bar', () => {
  const account = padHex('0xabc', { size: 20, dir: 'right' })
  const search = (query: string) => soughtIn(new URLSearchParams(query))

  it.each([
    ['', null],
    ['tx=', null],
    ['tx=&account=%20', null],
    [`tx=&tx=${hash}`, { kind: 'transfer', text: hash }],
    [`tx=%20&account=${account}`, { kind: 'account', text: account, address: account }],
    [`account=%20${account}%20`, { kind: 'account', text: ` ${account} `, address: account }],
    [`account=0X${account.slice(2)}`, { kind: 'account', text: `0X${account.slice(2)}`, address: account }],
    [`account=eth:${account}`, { kind: 'account', text: `eth:${account}`, address: account }],
    [`account=${hash}`, { kind: 'transfer', text: hash }],
    [`tx=${account}`, { kind: 'transfer', text: account }],
    ['account=nobody', { kind: 'account', text: 'nobody', address: null }],
    ['tx=17', { kind: 'transfer', text: '17' }],
  ])('%j is read as the field is', (query, expected) => {
    expect(search(query)).toEqual(expected)
  })
})

describe('a parameter of the address bar', () => {
  it.each([
    ['?amount=&amount=5', '5'],
    ['?amount=%C2%AD&amount=5', '5'],
    ['?amount=5&amount=6', '5'],
    ['?amount=', ''],
    ['', ''],
  ])('%s', (query, text) => {
    expect(written(new URLSearchParams(query), 'amount')).toBe(text)
  })
})

describe('odd addresses of the app', () => {
  const account = padHex('0xabc', { size: 20, dir: 'right' })
  const other = padHex('0xdef', { size: 20, dir: 'right' })
  const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
  const search = (query: string) => soughtIn(new URLSearchParams(query))
  const transfer = { kind: 'transfer', text: hash }

  it.each([
    `tx=${encodeURIComponent(wide(hash))}`,
    `tx=%E2%80%8F${hash}%E2%80%8E`,
    `tx=%EF%BB%BF${hash}`,
    `tx=+${hash}+`,
    `tx=${hash}&tx=${account}`,
    `account=&tx=${hash}&account=${account}`,
    `tx=${hash}&amp;account=${account}`,
    `TX=${account}&tx=${hash}`,
    `tx=${hash}&direction=%E0%A4%A`,
  ])('%j opens the transaction', (query) => {
    expect(search(query)).toEqual(transfer)
  })

  it.each([
    `https://arbiscan.io/tx/${hash}?utm_source=x&a=${account}`,
    `https://etherscan.io/tx/${hash}?chain=eth#internal`,
    `https://arbiscan.io/tx/${hash}/`,
    `https://etherscan.io/advanced-filter?txhash=${hash}`,
    `https://blockscout.example/tx/${hash}?tab=logs`,
    `hash: ${hash}.`,
    `(${hash})`,
    `${hash},`,
  ])('holds a transaction: %j', (text) => {
    expect(parsePasted(text)).toEqual({ kind: 'hash', hash })
    expect(search(`tx=${encodeURIComponent(text)}`)?.kind).toBe('transfer')
  })

  it.each([
    `https://arbiscan.io/address/${account}?utm_source=x`,
    `https://etherscan.io/token/${other}?a=${account}#balances`,
    `https://etherscan.io/tokenholdings?a=${account}`,
    `https://app.example/transfers/?account=${account}&direction=withdraw`,
    `https://debank.com/profile/${account}/history`,
    `arb1:${wide(account)}`,
    `${account}?x=1`,
    `${account}/`,
    `\u2066${account}\u2069`,
  ])('holds an account: %j', (text) => {
    const pasted = parsePasted(text)
    expect(pasted.kind === 'address' && pasted.address.toLowerCase()).toBe(account)
    const sought = search(`account=${encodeURIComponent(text)}`)
    expect(sought?.kind === 'account' && sought.address?.toLowerCase()).toBe(account)
  })

  it.each([
    'vitalik.eth',
    'лпт.eth',
    '%E0%A4%A',
    'null',
    'undefined',
    '[object Object]',
    '<script>alert(1)</script>',
    "'; --",
    `${'0x'.repeat(40)}`,
    `0x${'g'.repeat(40)}`,
    `0x${'1'.repeat(39)}`,
    '١٢٣',
  ])('%j is nobody, and is said to be', (text) => {
    expect(search(`account=${encodeURIComponent(text)}`)).toMatchObject({ kind: 'account', address: null })
  })
})
