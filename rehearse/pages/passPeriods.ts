import type { LocalPair } from '../../e2e/fixtures/localPair'

/** Blocks that are passed by one request: all of a real period at once may take longer than a request may. */
const AT_ONCE = 1_000

/** To the round in which what was unbonded in this one can be withdrawn. */
export async function passUnbondingPeriod(pair: LocalPair): Promise<void> {
  const { roundLengthBlocks, unbondingPeriodRounds } = pair.info.periods
  // Whole rounds, of which the last begins a little before its blocks are over.
  await passBlocks(pair, (unbondingPeriodRounds - 1) * roundLengthBlocks)
  await pair.tell('devnet_advanceRounds', 1)
}

/** Until what was deposited can be claimed. The validator posts its assertion first, and confirms it by itself in the end. */
export async function passChallengePeriod(pair: LocalPair): Promise<void> {
  const { confirmPeriodBlocks } = pair.info.periods
  await passBlocks(pair, confirmPeriodBlocks - AT_ONCE)
  await pair.passChallengePeriod()
}

async function passBlocks(pair: LocalPair, blocks: number): Promise<void> {
  for (let left = blocks; left > 0; left -= AT_ONCE)
    await pair.tell('devnet_advanceBlocks', Math.min(left, AT_ONCE))
}
