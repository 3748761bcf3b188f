import type { Hash } from 'viem'
import { assumedInterval, type ChallengeClock, opensByAssertion, opensByEstimate } from './challenge'
import type { DepositTransfer } from './transfer'

/** The rollup's state on L1, read once for any number of deposits. Blocks are L1 block numbers. */
export type RollupFacts = ChallengeClock & {
  /** The L1 head. */
  l1Head: bigint
  /** The latest confirmed assertion: every message with a position below `sendCount` can be claimed. */
  confirmed: { sendCount: bigint; createdAtBlock: bigint }
  /** Assertions that are still in their challenge period, in any order. */
  pending: readonly PendingAssertion[]
}

/** A validator's claim about how L2 stood, by its name in the rollup and the L1 transaction that made it. */
export type AssertionRef = { hash: Hash; createdAtBlock: bigint; transactionHash: Hash }

export type PendingAssertion = AssertionRef & {
  /**
   * The number of L2 -> L1 messages that it covers; null when it decides about no deposit, or claims a block that L2
   * does not have.
   */
  sendCount: bigint | null
}

/**
 * The status of a deposit on its way to L1.
 *
 *     waiting-for-assertion -> in-challenge -> claimable -> claimed
 *              ^                    |
 *              +--------------------+   (the assertion lost a challenge)
 *
 * `opens` is the moment at which it becomes claimable: estimated until an assertion covers it, then given by the
 * assertion's block.
 */
export type DepositStatus =
  | { state: 'waiting-for-assertion'; opens: ReturnType<typeof opensByEstimate> }
  | { state: 'in-challenge'; assertion: AssertionRef; opens: ReturnType<typeof opensByAssertion> }
  | { state: 'claimable' }
  | { state: 'claimed' }

/**
 * The status of one deposit.
 * @param deposit its position, and the L1 block number that L2 knew when it was made
 * @param spent the outbox's answer about the position
 */
export function depositStatus(
  deposit: { position: bigint; initiated: Pick<DepositTransfer['initiated'], 'l1BlockNumber'> },
  spent: boolean,
  rollup: RollupFacts,
): DepositStatus {
  if (spent) return { state: 'claimed' }
  if (deposit.position < rollup.confirmed.sendCount) return { state: 'claimable' }

  const covering = earliestCovering(deposit.position, rollup.pending)
  if (covering !== null) {
    const { hash, createdAtBlock, transactionHash } = covering
    return {
      state: 'in-challenge',
      assertion: { hash, createdAtBlock, transactionHash },
      opens: opensByAssertion(createdAtBlock, rollup),
    }
  }
  const expected = { initiatedAt: deposit.initiated.l1BlockNumber, interval: assertionInterval(rollup) }
  return { state: 'waiting-for-assertion', opens: opensByEstimate(expected, rollup) }
}

function earliestCovering(position: bigint, pending: readonly PendingAssertion[]): PendingAssertion | null {
  let earliest: PendingAssertion | null = null
  for (const assertion of pending) {
    if (assertion.sendCount === null || assertion.sendCount <= position) continue
    if (earliest === null || assertion.createdAtBlock < earliest.createdAtBlock) earliest = assertion
  }
  return earliest
}

/** The usual number of L1 blocks between two assertions: the mean over those that are known. */
export function assertionInterval({ confirmed, pending, confirmPeriodBlocks }: RollupFacts): bigint {
  let newest = confirmed.createdAtBlock
  for (const { createdAtBlock } of pending) if (createdAtBlock > newest) newest = createdAtBlock
  const span = newest - confirmed.createdAtBlock
  if (span > 0n) return span / BigInt(pending.length) || 1n
  return assumedInterval(confirmPeriodBlocks)
}
