import { type Deadline, deadlineAt } from './deadline'

/*
 * The one place that knows when a deposit can be claimed, and how long that takes.
 *
 *     deposit -> report (assertion) -> challenge period -> confirmation -> claim
 *
 * All periods are in L1 blocks. The rule is the rollup's: `confirmAssertion` is allowed from the assertion's creation block
 * plus `confirmPeriodBlocks` on.
 */

/** The chain's own numbers: the challenge period in L1 blocks, and seconds per L1 block. */
export type ChallengeClock = { confirmPeriodBlocks: bigint; l1BlockSeconds: number }

/** Validators of Arbitrum One report to Ethereum about once an hour; in L1 blocks. */
const USUAL_INTERVAL_BLOCKS = 300n

/** Confirmation is a transaction that somebody sends, usually within minutes of the deadline; in L1 blocks. */
const USUAL_CONFIRMATION_BLOCKS = 20n

/**
 * L1 blocks between two assertions when the chain does not tell. Short challenge periods come with short intervals
 * between reports.
 */
export function assumedInterval(confirmPeriodBlocks: bigint): bigint {
  return USUAL_INTERVAL_BLOCKS < confirmPeriodBlocks ? USUAL_INTERVAL_BLOCKS : confirmPeriodBlocks
}

/** Seconds from a deposit that is still to be made to its claim: it waits for the next assertion first. */
export function challengeSeconds({ confirmPeriodBlocks, l1BlockSeconds }: ChallengeClock): number {
  return Number(confirmPeriodBlocks + assumedInterval(confirmPeriodBlocks)) * l1BlockSeconds
}

/** The L1 block from which an assertion may be confirmed. */
export function confirmableFrom(
  createdAtBlock: bigint,
  { confirmPeriodBlocks }: Pick<ChallengeClock, 'confirmPeriodBlocks'>,
): bigint {
  return createdAtBlock + confirmPeriodBlocks
}

type Head = ChallengeClock & { l1Head: bigint }

/**
 * The opening of a deposit that an assertion covers: known, and overdue once nobody has confirmed it for the usual
 * time.
 */
export function opensByAssertion(createdAtBlock: bigint, head: Head): Deadline & { basis: 'assertion' } {
  const deadline = deadlineAt(confirmableFrom(createdAtBlock, head), USUAL_CONFIRMATION_BLOCKS, head)
  return { ...deadline, basis: 'assertion' }
}

/**
 * The opening of a deposit that no assertion covers yet: estimated, and overdue once the report is late by a whole
 * interval.
 * @param initiatedAt the L1 block that L2 knew when the deposit was made
 * @param interval L1 blocks between two assertions
 */
export function opensByEstimate(
  { initiatedAt, interval }: { initiatedAt: bigint; interval: bigint },
  head: Head,
): Deadline & { basis: 'estimate' } {
  const usual = initiatedAt + interval
  const isDue = usual <= head.l1Head
  const report = isDue ? head.l1Head : usual
  const deadline = deadlineAt(confirmableFrom(report, head), USUAL_CONFIRMATION_BLOCKS, head)
  return { ...deadline, overdue: head.l1Head > usual + interval, basis: 'estimate' }
}
