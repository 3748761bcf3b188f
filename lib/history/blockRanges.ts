import { type BlockRange, rangeLength } from './divideRange'

/** Sets of blocks, as ranges that neither touch nor overlap, the newest first. */

/** The blocks that are in any of the ranges. */
export function joinRanges(ranges: readonly BlockRange[]): readonly BlockRange[] {
  const joined: BlockRange[] = []
  const newestFirst = ranges
    .filter((range) => rangeLength(range) > 0n)
    .toSorted((a, b) => (a.to > b.to ? -1 : a.to < b.to ? 1 : 0))
  for (const range of newestFirst) {
    const last = joined.at(-1)
    if (last === undefined || range.to + 1n < last.from) joined.push({ ...range })
    else if (range.from < last.from) last.from = range.from
  }
  return joined
}

/** The blocks of `whole` that are in none of the ranges. */
export function missingRanges(whole: BlockRange, ranges: readonly BlockRange[]): readonly BlockRange[] {
  const missing: BlockRange[] = []
  let { to } = whole
  for (const range of joinRanges(ranges)) {
    if (range.from > to) continue
    if (range.to < whole.from) break
    missing.push({ from: range.to + 1n, to })
    to = range.from - 1n
  }
  missing.push({ from: whole.from, to })
  return missing.filter((range) => rangeLength(range) > 0n)
}

/** The blocks of the ranges that are also in `whole`. */
export function clipRanges(ranges: readonly BlockRange[], whole: BlockRange): readonly BlockRange[] {
  const outside = [
    { from: -1n, to: whole.from - 1n },
    { from: whole.to + 1n, to: ranges.reduce((top, { to }) => (to > top ? to : top), whole.to) },
  ]
  return joinRanges(ranges.flatMap((range) => missingRanges(range, outside)))
}

export function countBlocks(ranges: readonly BlockRange[]): bigint {
  return joinRanges(ranges).reduce((sum, range) => sum + rangeLength(range), 0n)
}
