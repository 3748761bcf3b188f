import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { type ChallengeClock, challengeSeconds } from '@/lib/bridge/challenge'
import { claimCost, DEPOSIT_GAS, WITHDRAW_GAS } from '@/lib/bridge/fees'
import { blocksUntilRound, earliestWithdrawRound } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'

/** Gas of each signature on L2, on the high side of the gas measured on Livepeer's own contracts and the gateway. */
export const L2_GAS = {
  unbond: 660_000n,
  withdrawStake: 110_000n,
  deposit: DEPOSIT_GAS,
  /** With the approval before it. */
  bond: 690_000n,
}

export type JourneyEstimate = {
  /** From the first signature to the claim, in seconds, when every step is taken as soon as it opens. */
  seconds: number
  unbondingSeconds: number
  challengeSeconds: number
  /** Fees in wei at the present gas prices. */
  l1: bigint
  l2: bigint
}

/** The duration and the cost of the whole journey from stake to Ethereum if it began now. */
export function journeyEstimate(
  facts: { stake: StakeFacts; bridge: BridgeFacts },
  chain: ChallengeClock,
): JourneyEstimate {
  const { stake, bridge } = facts
  const opensInRound = earliestWithdrawRound(stake)
  const unbondingSeconds = Number(blocksUntilRound(opensInRound, stake.round)) * chain.l1BlockSeconds
  const challenge = challengeSeconds(chain)
  const gas = L2_GAS.unbond + L2_GAS.withdrawStake + L2_GAS.deposit
  return {
    seconds: unbondingSeconds + challenge,
    unbondingSeconds,
    challengeSeconds: challenge,
    l1: claimCost(bridge.l1.gasPrice),
    l2: gas * bridge.l2.gasPrice,
  }
}

/** Fees in wei of the way back at the present gas prices: the burn on L1, and the stake on L2. */
export function returnEstimate(bridge: Pick<BridgeFacts, 'l1' | 'l2'>): { l1: bigint; l2: bigint } {
  return { l1: WITHDRAW_GAS * bridge.l1.gasPrice, l2: L2_GAS.bond * bridge.l2.gasPrice }
}
