/** A range of blocks, both ends included. */
export type BlockRange = { from: bigint; to: bigint }

export function rangeLength(range: BlockRange): bigint {
  return range.to < range.from ? 0n : range.to - range.from + 1n
}

/** Cuts a range into pieces of at most `length` blocks, the newest first: what happened lately is found first. */
export function divideRange(range: BlockRange, length: bigint): readonly BlockRange[] {
  if (length < 1n) throw new RangeError('A piece of a range has at least one block')
  const pieces: BlockRange[] = []
  for (let to = range.to; to >= range.from; to -= length) {
    const from = to - length + 1n
    pieces.push({ from: from < range.from ? range.from : from, to })
  }
  return pieces
}

/** Both halves of a range, the newer first; null when it is a single block. */
export function halveRange(range: BlockRange): readonly [BlockRange, BlockRange] | null {
  if (rangeLength(range) < 2n) return null
  const middle = range.from + (range.to - range.from) / 2n
  return [
    { from: middle + 1n, to: range.to },
    { from: range.from, to: middle },
  ]
}
