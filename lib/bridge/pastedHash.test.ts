import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { parsePastedHash } from './pastedHash'

const digits = 'ab'.repeat(32)
const hash = `0x${digits}`

describe('what was pasted', () => {
  it.each([
    hash,
    `  ${hash}\n`,
    hash.toUpperCase().replace('0X', '0x'),
    digits,
    `https://arbiscan.io/tx/${hash}`,
    `https://etherscan.io/tx/${hash}#eventlog`,
    `https://app.example/transfers/?tx=${hash}&x=1`,
    `"${hash}"`,
  ])('holds a hash: %j', (text) => {
    expect(parsePastedHash(text)).toEqual({ ok: true, hash })
  })

  it.each(['', '0x', '0x1234', 'hello', `${hash}ab`, `0x${'zz'.repeat(32)}`, '12345'])(
    'holds none: %j',
    (text) => {
      expect(parsePastedHash(text)).toEqual({ ok: false, problem: 'malformed' })
    },
  )

  it('is an address', () => {
    expect(parsePastedHash(padHex('0xabc', { size: 20 }))).toEqual({ ok: false, problem: 'address' })
  })

  it('may be anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parsePastedHash(text)
        if (parsed.ok) expect(parsed.hash).toMatch(/^0x[0-9a-f]{64}$/)
      }),
    )
  })
})
