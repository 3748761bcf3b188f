import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { nextLook } from './nextLook'

describe('a transaction is looked up again', () => {
  it('soon and for as long as it waits to be mined', () => {
    const known = { side: 'l1', from: padHex('0x1', { size: 20 }), nonce: 1, seenAt: 1n, seen: true } as const
    const sent = { ...known, call: padHex('0x2', { size: 32 }) }
    const pending = { found: false, problem: 'pending', side: 'l1', sent } as const
    expect(nextLook(pending, 1)).toBe(nextLook(pending, 1_000))
    expect(nextLook(pending, 1)).toBeLessThanOrEqual(4_000)
  })

  it('ever less often when nobody knows it, and not for ever', () => {
    const unknown = { found: false, problem: 'not-found' } as const
    const waits = Array.from({ length: 100 }, (_, looks) => nextLook(unknown, looks + 1))
    const numbers = waits.filter((wait) => wait !== false)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers)
    expect(waits.at(-1)).toBe(false)
  })

  it('also when another may have taken its place: it may turn up all the same', () => {
    expect(nextLook({ found: false, problem: 'overtaken', side: 'l1', by: null }, 1_000)).not.toBe(false)
  })

  it('not when that would change nothing', () => {
    expect(nextLook({ found: false, problem: 'malformed' }, 1)).toBe(false)
    expect(
      nextLook({ found: false, problem: 'reverted', side: 'l1', why: { sentence: '', next: '' } }, 1),
    ).toBe(false)
  })
})
