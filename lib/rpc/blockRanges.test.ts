import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockRange, clipRanges, countBlocks, joinRanges, missingRanges } from './blockRanges'

const range = fc
  .tuple(fc.bigInt({ min: 0n, max: 120n }), fc.bigInt({ min: 0n, max: 30n }))
  .map(([from, length]): BlockRange => ({ from, to: from + length }))
const ranges = fc.array(range, { maxLength: 8 })

/** The same as a set of blocks: the slow way, which cannot be wrong. */
const blocksOf = (some: readonly BlockRange[]) => {
  const blocks = new Set<bigint>()
  for (const { from, to } of some) for (let block = from; block <= to; block++) blocks.add(block)
  return blocks
}
const sorted = (blocks: ReadonlySet<bigint>) => [...blocks].sort((a, b) => Number(a - b))

describe('ranges of blocks', () => {
  it('joined, hold the same blocks, apart from each other, the newest first', () => {
    fc.assert(
      fc.property(ranges, (some) => {
        const joined = joinRanges(some)
        expect(sorted(blocksOf(joined))).toEqual(sorted(blocksOf(some)))
        expect(countBlocks(some)).toBe(BigInt(blocksOf(some).size))
        for (const [index, { from }] of joined.entries()) {
          const older = joined[index + 1]
          if (older !== undefined) expect(older.to + 1n).toBeLessThan(from)
        }
      }),
    )
  })

  it('are joined alike in whatever order they come, twice or once', () => {
    fc.assert(
      fc.property(ranges, ranges, (some, more) => {
        expect(joinRanges([...more, ...some, ...more])).toEqual(joinRanges([...joinRanges(some), ...more]))
      }),
    )
  })

  it('and what is missing make up the whole, without an overlap', () => {
    fc.assert(
      fc.property(range, ranges, (whole, some) => {
        const missing = missingRanges(whole, some)
        const inside = clipRanges(some, whole)
        expect(sorted(blocksOf([...missing, ...inside]))).toEqual(sorted(blocksOf([whole])))
        expect(countBlocks(missing) + countBlocks(inside)).toBe(countBlocks([whole]))
      }),
    )
  })

  it('of no length are none', () => {
    expect(joinRanges([{ from: 5n, to: 4n }])).toEqual([])
    expect(missingRanges({ from: 5n, to: 4n }, [])).toEqual([])
  })
})
