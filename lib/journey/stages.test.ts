import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { StakeFacts } from '@/lib/staking/stake'
import { assertionAt } from '@/lib/testing/assertionAt'
import { type JourneyStage, journey } from './stages'

const bridge: BridgeFacts = {
  l1: {
    eth: 1n,
    lptPrime: 0n,
    olderLpt: 0n,
    paused: false,
    pausedUntil: 0n,
    code: 'none',
    gasPrice: 1n,
    waiting: 0,
  },
  l2: {
    eth: 1n,
    lpt: 0n,
    allowance: 0n,
    hasPermit: true,
    paused: false,
    code: 'none',
    gasPrice: 1n,
    waiting: 0,
  },
  sameOnBoth: false,
}

const stake: StakeFacts = {
  account: zeroAddress,
  delegator: { status: 'unbonded', bondedAmount: 0n, delegate: null, startRound: 0n, lastClaimRound: 0n },
  pendingStake: 0n,
  pendingFees: 0n,
  locks: [],
  round: { current: 10n, initialized: true, length: 20n, startBlock: 200n, blockNumber: 205n },
  unbondingPeriod: 7n,
  paused: false,
  orchestrator: null,
  minting: null,
  wallet: { lpt: 0n, allowance: 0n },
}

function deposit(position: bigint, status: DepositStatus): TrackedTransfer {
  const initiated = { hash: '0x', blockNumber: 1n, time: 1n, l1BlockNumber: 1n } as const
  const ends = { from: zeroAddress, to: zeroAddress } as const
  const transfer = { kind: 'deposit', position, ...ends, amount: 5n, initiated, claimed: null } as const
  return { kind: 'deposit', transfer, status }
}

const opens = (secondsLeft: number) => ({
  block: 100n,
  blocksLeft: 1n,
  secondsLeft,
  overdue: false,
  basis: 'assertion' as const,
})

const stageOf = (facts: Parameters<typeof journey>[0], name: JourneyStage) =>
  journey(facts, 12).find(({ stage }) => stage === name)

describe('journey', () => {
  it('is empty for an account that has nothing', () => {
    const stages = journey({ stake, bridge, transfers: [] }, 12)
    expect(stages.map(({ state }) => state)).toEqual(Array(7).fill('empty'))
  })

  it('holds a stake, the LPT of the wallet and what has arrived', () => {
    const bonded = {
      ...stake,
      pendingStake: 9n,
      delegator: { ...stake.delegator, status: 'bonded' as const },
    }
    const rich = { ...bridge, l1: { ...bridge.l1, lptPrime: 3n }, l2: { ...bridge.l2, lpt: 4n } }
    const facts = { stake: bonded, bridge: rich, transfers: [] }
    expect(stageOf(facts, 'unbond')).toMatchObject({ state: 'rest', amount: 9n })
    expect(stageOf(facts, 'deposit')).toMatchObject({ state: 'now', amount: 4n })
    expect(stageOf(facts, 'arrived')).toMatchObject({ state: 'rest', amount: 3n })
  })

  it('tells locks that wait from locks that are open, and when the next one opens', () => {
    const locks = [
      { id: 0n, amount: 1n, withdrawRound: 10n },
      { id: 1n, amount: 2n, withdrawRound: 12n },
      { id: 2n, amount: 4n, withdrawRound: 13n },
      { id: 3n, amount: 0n, withdrawRound: 0n },
    ]
    const facts = { stake: { ...stake, locks }, bridge, transfers: [] }
    expect(stageOf(facts, 'withdraw')).toMatchObject({ state: 'now', amount: 1n })
    expect(stageOf(facts, 'unbonding')).toMatchObject({ state: 'waiting', amount: 6n, secondsLeft: 35 * 12 })
  })

  it('tells deposits that wait from deposits that can be claimed; claimed ones are over', () => {
    const transfers = [
      deposit(0n, { state: 'claimed' }),
      deposit(1n, { state: 'claimable' }),
      deposit(2n, { state: 'in-challenge', assertion: assertionAt(1n), opens: opens(60) }),
      deposit(3n, { state: 'in-challenge', assertion: assertionAt(1n), opens: opens(90) }),
    ]
    const facts = { stake, bridge, transfers }
    expect(stageOf(facts, 'claim')).toMatchObject({ state: 'now', amount: 5n })
    expect(stageOf(facts, 'challenge')).toMatchObject({ state: 'waiting', amount: 10n, secondsLeft: 60 })
  })
})
