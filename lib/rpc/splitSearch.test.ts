import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockRange, countBlocks, joinRanges, rangeLength } from './blockRanges'
import { ChainReader } from './chainReader'
import { realClock } from './clock'
import { Endpoint } from './endpoint'
import { splitSearch } from './splitSearch'

const reader = () => {
  const clock = { ...realClock, wait: async () => {} }
  return new ChainReader([new Endpoint('one', async () => null, clock)], clock)
}

const range = fc
  .tuple(fc.bigInt({ min: 0n, max: 50_000n }), fc.bigInt({ min: 0n, max: 20_000n }))
  .map(([from, length]): BlockRange => ({ from, to: from + length }))

describe('a search', () => {
  it('covers every block once, or tells that it could not, whatever the provider does', async () => {
    const settings = fc.record({
      ranges: fc.array(range, { minLength: 1, maxLength: 4 }),
      most: fc.bigInt({ min: 500n, max: 30_000n }),
      dense: fc.option(fc.bigInt({ min: 0n, max: 70_000n })),
      broken: fc.option(fc.bigInt({ min: 0n, max: 70_000n })),
    })
    await fc.assert(
      fc.asyncProperty(settings, async ({ ranges, most, dense, broken }) => {
        const read: BlockRange[] = []
        const holds = ({ from, to }: BlockRange, block: bigint | null) =>
          block !== null && from <= block && block <= to
        const gaps = await splitSearch(reader(), {
          ranges,
          read: async (_, piece) => {
            if (rangeLength(piece) > most) throw { message: 'block range is too wide' }
            if (holds(piece, dense) && rangeLength(piece) > 40n)
              throw { message: 'query returned more than 10000 results' }
            if (holds(piece, broken)) throw new Error('internal error')
            return () => void read.push(piece)
          },
        })
        const whole = countBlocks(ranges)
        const lengths = (some: readonly BlockRange[]) => some.reduce((sum, one) => sum + rangeLength(one), 0n)
        const missing = gaps.map((gap) => gap.range)
        // Together they are the whole, and so long as the whole: nothing twice, nothing left out.
        expect(lengths(read) + lengths(missing)).toBe(whole)
        expect(joinRanges([...read, ...missing])).toEqual(joinRanges(ranges))
        const isBroken = joinRanges(ranges).some((one) => holds(one, broken))
        expect(gaps.length > 0).toBe(isBroken)
      }),
      { numRuns: 60 },
    )
  })

  it('goes from the newest block to the oldest, and stops when there is enough', async () => {
    const read: BlockRange[] = []
    await splitSearch(reader(), {
      ranges: [{ from: 0n, to: 99_999n }],
      read: async (_, piece) => {
        if (rangeLength(piece) > 1_000n) throw { message: 'eth_getLogs is limited to a 1,000 range' }
        return () => void read.push(piece)
      },
      enough: () => read.length >= 3,
    })
    expect(read[0]).toEqual({ from: 99_000n, to: 99_999n })
    expect(read.length).toBeLessThan(8)
  })

  it('gives up on a provider that fails three times in a row, and tells all that is left', async () => {
    let asked = 0
    const gaps = await splitSearch(reader(), {
      ranges: [{ from: 0n, to: 99_999n }],
      read: async (_, piece) => {
        asked += 1
        if (rangeLength(piece) > 100n) throw { message: 'block range is too wide' }
        throw new Error('internal error')
      },
    })
    expect(asked).toBeLessThan(30)
    expect(countBlocks(gaps.map((gap) => gap.range))).toBe(100_000n)
  })
})
