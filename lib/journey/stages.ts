import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { depositProgress } from '@/lib/bridge/progress'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { openLocks, unbondingProgress } from '@/lib/staking/locks'
import type { StakeFacts } from '@/lib/staking/stake'
import { maxUnbond } from '@/lib/staking/validateUnbond'

/** The stages from a stake on L2 to LivepeerToken' on L1, in order. Any number of them may hold something at once. */
export const JOURNEY_STAGES = [
  'unbond',
  'unbonding',
  'withdraw',
  'deposit',
  'challenge',
  'claim',
  'arrived',
] as const

export type JourneyStage = (typeof JOURNEY_STAGES)[number]

/** A stage in which time alone moves things on. */
export type WaitStage = Extract<JourneyStage, 'unbonding' | 'challenge'>

export function isWait(stage: string): stage is WaitStage {
  return stage === 'unbonding' || stage === 'challenge'
}

/**
 * The state of a stage's content: `now` when it waits for its owner to go on, `waiting` when it waits for time, `rest`
 * when it is well where it is, `empty` when nothing is there.
 */
export type StageState = 'now' | 'waiting' | 'rest' | 'empty'

export type Stage = {
  stage: JourneyStage
  state: StageState
  /** In wei of LPT or LivepeerToken'. */
  amount: bigint
  /** Seconds until the first of what waits here moves on; null when nothing waits. */
  secondsLeft: number | null
  /** The share of that wait that has passed, from 0 to 1; null when nothing waits. */
  progress: number | null
}

type JourneyFacts = { stake: StakeFacts; bridge: BridgeFacts; transfers: readonly TrackedTransfer[] }

/** The stages of an account's journey and what each holds, computed from chain facts alone. */
export function journey(facts: JourneyFacts, l1BlockSeconds: number): readonly Stage[] {
  const { stake, bridge, transfers } = facts
  const unbonding: Waiting[] = []
  let withdrawable = 0n
  for (const { amount, status } of openLocks(stake.locks, stake.round, l1BlockSeconds)) {
    if (status.state === 'waiting') {
      unbonding.push({ amount, secondsLeft: status.secondsLeft, progress: unbondingProgress(status, stake) })
    }
    if (status.state === 'withdrawable') withdrawable += amount
  }
  const challenged: Waiting[] = []
  let claimable = 0n
  for (const tracked of transfers) {
    if (tracked.kind !== 'deposit') continue
    const { transfer, status } = tracked
    const { amount } = transfer
    if (status.state === 'claimable') claimable += amount
    if ('opens' in status) {
      const { secondsLeft } = status.opens
      challenged.push({ amount, secondsLeft, progress: depositProgress(transfer, status) })
    }
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

type Waiting = { amount: bigint; secondsLeft: number; progress: number }

function held(stage: JourneyStage, state: StageState, amount: bigint): Stage {
  return { stage, state: amount > 0n ? state : 'empty', amount, secondsLeft: null, progress: null }
}

function waited(stage: JourneyStage, waiting: readonly Waiting[]): Stage {
  const amount = waiting.reduce((sum, item) => sum + item.amount, 0n)
  const [first] = waiting.toSorted((a, b) => a.secondsLeft - b.secondsLeft)
  return {
    stage,
    state: amount > 0n ? 'waiting' : 'empty',
    amount,
    secondsLeft: first?.secondsLeft ?? null,
    progress: first?.progress ?? null,
  }
}
