import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAnswer, afterRefusal, isSettled, type LogLimit, nextLength, UNKNOWN_LIMIT } from './logLimit'

/** Asks a provider of a certain limit until nothing is left to find out. */
function learn(most: bigint, total: bigint, stated: bigint | null) {
  let limit: LogLimit = UNKNOWN_LIMIT
  let requests = 0
  while (!isSettled(limit)) {
    const length = nextLength(limit, total)
    requests += 1
    limit =
      length <= most
        ? afterAnswer(limit, length)
        : afterRefusal(limit, length, { because: 'blocks', most: stated })
  }
  return { limit, requests, length: nextLength(limit, total) }
}

describe('the limit of a provider', () => {
  it('is found to within an eighth, in few requests, whatever it is', () => {
    const limits = fc.bigInt({ min: 5n, max: 5_000_000n })
    fc.assert(
      fc.property(limits, (most) => {
        const { length, requests } = learn(most, 5_000_000n, null)
        expect(length).toBeLessThanOrEqual(most)
        expect(length * 9n + 9n).toBeGreaterThanOrEqual((most < 5_000_000n ? most : 5_000_000n) * 8n - 8n)
        expect(requests).toBeLessThan(30)
      }),
    )
  })

  it('is known after one refusal that names it', () => {
    expect(learn(10_000n, 5_000_000n, 10_000n)).toMatchObject({ requests: 1, length: 10_000n })
  })

  it('is corrected when what it named is one too many', () => {
    expect(learn(9_999n, 5_000_000n, 10_000n).length).toBeLessThanOrEqual(10_000n)
    const limit = afterRefusal({ works: 0n, refused: 5_000_000n, stated: 10_000n }, 10_000n, {
      because: 'blocks',
      most: 10_000n,
    })
    expect(nextLength(limit, 5_000_000n)).toBe(9_999n)
  })

  it('is not touched by results that are too many', () => {
    const limit = { works: 500n, refused: 501n, stated: null }
    expect(afterRefusal(limit, 400n, { because: 'results', most: 20n })).toBe(limit)
  })

  it('is never below what was searched before, whatever is said', () => {
    const limit = { works: 6n, refused: null, stated: null }
    for (const most of [null, 1n, 6n])
      expect(afterRefusal(limit, 6n, { because: 'blocks', most })).toBe(limit)
    const after = afterRefusal(limit, 1_000n, { because: 'blocks', most: 2n })
    expect(nextLength(after, 5_000_000n)).toBeGreaterThanOrEqual(6n)
  })

  it('is not learnt from so short a search that another reason refuses it', () => {
    expect(afterRefusal(UNKNOWN_LIMIT, 4n, { because: 'blocks', most: null })).toBe(UNKNOWN_LIMIT)
    expect(nextLength(afterRefusal(UNKNOWN_LIMIT, 4n, { because: 'blocks', most: 2n }), 100n)).toBe(2n)
  })

  it('never asks for nothing, nor for more than there is', () => {
    const bound = fc.bigInt({ min: 0n, max: 1_000n })
    fc.assert(
      fc.property(
        bound,
        fc.option(bound),
        fc.bigInt({ min: 1n, max: 1_000n }),
        (works, refused, remaining) => {
          const length = nextLength({ works, refused, stated: null }, remaining)
          expect(length).toBeGreaterThanOrEqual(1n)
          expect(length).toBeLessThanOrEqual(remaining)
        },
      ),
    )
  })
})
