import type { BridgeFacts } from './bridge/bridgeFacts'
import { claimCost, DEPOSIT_GAS } from './bridge/fees'
import { blocksUntilRound } from './staking/locks'
import type { StakeFacts } from './staking/stake'

/** Gas of each signature on L2, on the high side of what was measured on Livepeer's own contracts and the gateway. */
const L2_GAS = { unbond: 660_000n, withdrawStake: 110_000n, deposit: DEPOSIT_GAS }

/** Validators of Arbitrum One report to Ethereum about once an hour; in L1 blocks. */
const ASSERTION_BLOCKS = 300n

export type JourneyEstimate = {
  /** From the first signature to the claim, in seconds, when every step is taken as soon as it opens. */
  seconds: number
  unbondingSeconds: number
  challengeSeconds: number
  /** Fees in wei at the present gas prices. */
  l1: bigint
  l2: bigint
}

/** What the whole way from stake to Ethereum takes and costs if it began now. */
export function journeyEstimate(
  facts: { stake: StakeFacts; bridge: BridgeFacts },
  chain: { confirmPeriodBlocks: bigint; l1BlockSeconds: number },
): JourneyEstimate {
  const { stake, bridge } = facts
  const opensInRound = stake.round.current + stake.unbondingPeriod
  const unbondingSeconds = Number(blocksUntilRound(opensInRound, stake.round)) * chain.l1BlockSeconds
  // A deposit waits for the next report first. Where challenge periods are short, so are the distances between reports.
  const report = ASSERTION_BLOCKS < chain.confirmPeriodBlocks ? ASSERTION_BLOCKS : chain.confirmPeriodBlocks
  const challengeSeconds = Number(chain.confirmPeriodBlocks + report) * chain.l1BlockSeconds
  const gas = L2_GAS.unbond + L2_GAS.withdrawStake + L2_GAS.deposit
  return {
    seconds: unbondingSeconds + challengeSeconds,
    unbondingSeconds,
    challengeSeconds,
    l1: claimCost(bridge.l1.gasPrice),
    l2: gas * bridge.l2.gasPrice,
  }
}
