import type { Pair } from '../devnet/conformance/pair'

/** Milliseconds between two blocks: a live chain's would be too long to wait for. */
const EVERY = 500

/** Mines both chains while the work goes on, as live ones do: a transaction is as deep as it has to be by itself. */
export async function lettingBlocksCome<Result>(pair: Pair, work: () => Promise<Result>): Promise<Result> {
  let isOver = false
  const mining = (async () => {
    while (!isOver) {
      await pair.l2.request('devnet_advanceBlocks', [1])
      await new Promise((resolve) => setTimeout(resolve, EVERY))
    }
  })()
  // A chain that does not answer any more ends the work as well.
  const stopped = mining.then(() => new Promise<never>(() => {}))
  try {
    return await Promise.race([work(), stopped])
  } finally {
    isOver = true
    await mining.catch(() => {})
  }
}
