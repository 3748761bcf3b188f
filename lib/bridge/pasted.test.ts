import fc from 'fast-check'
import { numberToHex, padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { numberInHash, parsePasted } from './pasted'

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
