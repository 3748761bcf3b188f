/** A range of blocks, both ends included. */
export type BlockRange = { from: bigint; to: bigint }

export function rangeLength(range: BlockRange): bigint {
  return range.to < range.from ? 0n : range.to - range.from + 1n
}

/** Sets of blocks, as ranges that neither touch nor overlap, the newest first. */

const NO_CHAIN_IS_LONGER = 2n ** 64n

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
    { from: whole.to + 1n, to: NO_CHAIN_IS_LONGER },
  ]
  return joinRanges(ranges.flatMap((range) => missingRanges(range, outside)))
}

export function countBlocks(ranges: readonly BlockRange[]): bigint {
  return joinRanges(ranges).reduce((sum, range) => sum + rangeLength(range), 0n)
}
