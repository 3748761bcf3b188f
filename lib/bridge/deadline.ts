/** An L1 block at which something opens, seen from the L1 head. */
export type Deadline = {
  block: bigint
  /** Zero once it is reached. */
  blocksLeft: bigint
  secondsLeft: number
  /** It should have opened by now, with the usual delay allowed for. */
  overdue: boolean
}

/**
 * @param block the L1 block at which it opens
 * @param usualDelay L1 blocks that usually pass after it before somebody acts
 */
export function deadlineAt(
  block: bigint,
  usualDelay: bigint,
  chain: { l1Head: bigint; l1BlockSeconds: number },
): Deadline {
  const blocksLeft = block > chain.l1Head ? block - chain.l1Head : 0n
  return {
    block,
    blocksLeft,
    secondsLeft: Number(blocksLeft) * chain.l1BlockSeconds,
    overdue: chain.l1Head > block + usualDelay,
  }
}
