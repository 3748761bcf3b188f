import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockRange, divideRange, halveRange, rangeLength } from './divideRange'

const ranges = fc
  .tuple(fc.bigInt({ min: 0n, max: 10_000n }), fc.bigInt({ min: 0n, max: 500n }))
  .map(([from, length]): BlockRange => ({ from, to: from + length }))

/** Every block of the pieces, in their order. */
const blocksOf = (pieces: readonly BlockRange[]) =>
  pieces.flatMap(({ from, to }) =>
    Array.from({ length: Number(to - from) + 1 }, (_, index) => to - BigInt(index)),
  )

describe('a range', () => {
  it('is cut into pieces without a gap or an overlap, the newest first', () => {
    fc.assert(
      fc.property(ranges, fc.bigInt({ min: 1n, max: 600n }), (range, length) => {
        const pieces = divideRange(range, length)
        expect(blocksOf(pieces)).toEqual(blocksOf([range]))
        expect(pieces.every((piece) => rangeLength(piece) <= length)).toBe(true)
      }),
    )
  })

  it('is halved without a gap or an overlap, down to single blocks', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const halves = halveRange(range)
        if (halves === null) expect(rangeLength(range)).toBe(1n)
        else expect(blocksOf(halves)).toEqual(blocksOf([range]))
      }),
    )
  })

  it('may be empty', () => {
    expect(rangeLength({ from: 5n, to: 4n })).toBe(0n)
    expect(divideRange({ from: 5n, to: 4n }, 10n)).toEqual([])
  })

  it('cannot be cut into nothing', () => {
    expect(() => divideRange({ from: 0n, to: 4n }, 0n)).toThrow(RangeError)
  })
})
