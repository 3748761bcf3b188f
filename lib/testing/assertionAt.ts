import { numberToHex } from 'viem'
import type { AssertionRef } from '@/lib/bridge/depositStatus'

/** An assertion that was created at an L1 block, with names made of its number. */
export function assertionAt(createdAtBlock: bigint): AssertionRef {
  const name = (kind: bigint) => numberToHex(kind * 2n ** 64n + createdAtBlock, { size: 32 })
  return { hash: name(1n), createdAtBlock, transactionHash: name(2n) }
}
