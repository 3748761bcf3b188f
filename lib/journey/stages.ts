import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { openLocks } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import { maxUnbond } from '@/lib/staking/validateUnbond'

/** The way from a stake on L2 to LivepeerToken' on L1. Any number of its stages may hold something at once. */
export type JourneyStage = 'unbond' | 'unbonding' | 'withdraw' | 'deposit' | 'challenge' | 'claim' | 'arrived'

/**
 * What a stage holds: `now` when it waits for its owner to go on, `waiting` when it waits for time, `rest` when it is
 * well where it is, `empty` when nothing is there.
 */
export type StageState = 'now' | 'waiting' | 'rest' | 'empty'

export type Stage = {
  stage: JourneyStage
  state: StageState
  /** In wei of LPT or LivepeerToken'. */
  amount: bigint
  /** When the first of what waits here moves on; null when nothing waits. */
  secondsLeft: number | null
}

type JourneyFacts = { stake: StakeFacts; bridge: BridgeFacts; transfers: readonly TrackedTransfer[] }

/** Where everything that an account has on this way is now. Nothing of it is stored: it is what the chains say. */
export function journey(facts: JourneyFacts, l1BlockSeconds: number): readonly Stage[] {
  const { stake, bridge, transfers } = facts
  const unbonding: Waiting[] = []
  let withdrawable = 0n
  for (const { amount, status } of openLocks(stake.locks, stake.round, l1BlockSeconds)) {
    if (status.state === 'waiting') unbonding.push({ amount, secondsLeft: status.secondsLeft })
    if (status.state === 'withdrawable') withdrawable += amount
  }
  const challenged: Waiting[] = []
  let claimable = 0n
  for (const { transfer, status } of transfers) {
    if (status.state === 'claimable') claimable += transfer.amount
    if ('opens' in status) challenged.push({ amount: transfer.amount, secondsLeft: status.opens.secondsLeft })
  }
  return [
    held('unbond', 'rest', maxUnbond(stake)),
    waited('unbonding', unbonding),
    held('withdraw', 'now', withdrawable),
    held('deposit', 'now', bridge.l2.lpt),
    waited('challenge', challenged),
    held('claim', 'now', claimable),
    held('arrived', 'rest', bridge.l1.lptPrime),
  ]
}

type Waiting = { amount: bigint; secondsLeft: number }

function held(stage: JourneyStage, state: StageState, amount: bigint): Stage {
  return { stage, state: amount > 0n ? state : 'empty', amount, secondsLeft: null }
}

function waited(stage: JourneyStage, waiting: readonly Waiting[]): Stage {
  const amount = waiting.reduce((sum, one) => sum + one.amount, 0n)
  const secondsLeft = waiting.length === 0 ? null : Math.min(...waiting.map((one) => one.secondsLeft))
  return { stage, state: amount > 0n ? 'waiting' : 'empty', amount, secondsLeft }
}
