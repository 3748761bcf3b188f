/** The chain's own numbers on which the wait is based: L1 blocks, and seconds per L1 block. */
type Chain = { confirmPeriodBlocks: bigint; l1BlockSeconds: number }

/** Validators of Arbitrum One report to Ethereum about once an hour; in L1 blocks. */
const USUAL_INTERVAL_BLOCKS = 300n

/**
 * L1 blocks between two assertions when the chain does not tell. Where challenge periods are short, so are the distances
 * between reports.
 */
export function assumedInterval(confirmPeriodBlocks: bigint): bigint {
  return USUAL_INTERVAL_BLOCKS < confirmPeriodBlocks ? USUAL_INTERVAL_BLOCKS : confirmPeriodBlocks
}

/** From a deposit that is still to be made to its claim, in seconds: it waits for the next assertion first. */
export function challengeWait({ confirmPeriodBlocks, l1BlockSeconds }: Chain): number {
  return Number(confirmPeriodBlocks + assumedInterval(confirmPeriodBlocks)) * l1BlockSeconds
}
