/** Public endpoints search no more blocks for logs at once. */
const MOST_BLOCKS = 10_000

/** The results of a search of logs between two blocks, both included, oldest first. */
export async function inPieces<Found>(
  first: number,
  last: number,
  search: (from: number, to: number) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = []
  for (let from = first; from <= last; from += MOST_BLOCKS)
    found.push(...(await search(from, Math.min(from + MOST_BLOCKS - 1, last))))
  return found
}

/** The first thing that a search finds, going back from a block. */
export async function inPiecesBackwards<Found>(
  last: number,
  search: (from: bigint, to: bigint) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  for (let to = last; to >= 0; to -= MOST_BLOCKS) {
    const found = await search(BigInt(Math.max(0, to - MOST_BLOCKS + 1)), BigInt(to))
    if (found !== undefined) return found
  }
  return undefined
}
