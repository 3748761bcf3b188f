import type { ChainPair } from '@/lib/chains/pair'

/**
 * Options of every multicall here. viem splits a multicall at `batchSize` bytes of calldata; the pieces still travel
 * together when the transport batches.
 */
export function multicallOptions(pair: ChainPair) {
  return { multicallAddress: pair.multicall3, batchSize: 64_000 } as const
}

/** The same in one piece, whatever its size: every answer is of the same block. */
export function sameBlockOptions(pair: ChainPair) {
  return { multicallAddress: pair.multicall3, batchSize: 0 } as const
}
