import { padHex, zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { forfeit } from './forfeit'
import { MAX_FUTURE_ROUND, orchestratorStanding, refusesStake } from './orchestrator'
import { stakeParts } from './rewards'
import type { DelegatorFacts, OrchestratorFacts, RoundFacts, StakeFacts } from './stake'
import { delegatorStatus, stakeBlocker } from './status'
import { validateMove } from './validateBond'
import { validateFees } from './validateFees'
import { maxUnbond, validateUnbond } from './validateUnbond'

const orchestratorAddress = padHex('0x2', { size: 20 })

function stake(
  changes: {
    delegator?: Partial<DelegatorFacts>
    round?: Partial<RoundFacts>
    orchestrator?: Partial<OrchestratorFacts> | null
    paused?: boolean
  } = {},
): StakeFacts {
  const orchestrator = {
    address: orchestratorAddress,
    active: true,
    activationRound: 5n,
    deactivationRound: MAX_FUTURE_ROUND,
    lastRewardRound: 99n,
    rewardCut: 100_000n,
  }
  return {
    account: padHex('0x1', { size: 20 }),
    delegator: {
      status: 'bonded',
      bondedAmount: 1_000n,
      delegate: orchestratorAddress,
      startRound: 10n,
      lastClaimRound: 90n,
      ...changes.delegator,
    },
    pendingStake: 1_050n,
    pendingFees: 0n,
    locks: [],
    round: {
      current: 100n,
      initialized: true,
      length: 20n,
      startBlock: 2_000n,
      blockNumber: 2_005n,
      ...changes.round,
    },
    unbondingPeriod: 7n,
    paused: changes.paused ?? false,
    orchestrator: changes.orchestrator === null ? null : { ...orchestrator, ...changes.orchestrator },
    minting: { mintable: 1_000n, activeStake: 10_500n, treasuryCut: 0n },
    wallet: { lpt: 0n, allowance: 0n },
  }
}

describe('the delegator status', () => {
  it.each([
    [0, 'pending'],
    [1, 'bonded'],
    [2, 'unbonded'],
  ])('%i is %s', (answer, status) => {
    expect(delegatorStatus(answer)).toBe(status)
  })

  it('of a number that Livepeer does not have is refused', () => {
    expect(() => delegatorStatus(3)).toThrow(RangeError)
  })
})

describe('a stake', () => {
  it('cannot move while the protocol is paused or the round is not initialised', () => {
    expect(stakeBlocker(stake())).toBeNull()
    expect(stakeBlocker(stake({ round: { initialized: false } }))).toBe('round-not-initialized')
    expect(stakeBlocker(stake({ paused: true, round: { initialized: false } }))).toBe('paused')
  })

  it('cannot move in the very first round, which nobody can initialise', () => {
    expect(stakeBlocker(stake({ round: { current: 0n, initialized: false } }))).toBe('first-round')
  })

  it('is its principal and the rewards that were not claimed yet', () => {
    expect(stakeParts(stake())).toEqual({ principal: 1_000n, rewards: 50n, total: 1_050n })
    expect(stakeParts({ ...stake(), pendingStake: 990n })).toEqual({
      principal: 1_000n,
      rewards: 0n,
      total: 990n,
    })
  })
})

describe('unbonding', () => {
  it('may take the rewards along', () => {
    expect(maxUnbond(stake())).toBe(1_050n)
    expect(validateUnbond(1_050n, stake())).toBeNull()
    expect(validateUnbond(1_051n, stake())).toBe('exceeds-stake')
  })

  it.each([
    [0n, stake(), 'zero-amount'],
    [1n, stake({ delegator: { status: 'pending' } }), 'still-pending'],
    [1n, stake({ delegator: { status: 'unbonded' } }), 'nothing-bonded'],
    [1n, stake({ round: { initialized: false } }), 'round-not-initialized'],
    [1n, stake({ paused: true }), 'paused'],
  ])('of %s is refused for the most fundamental reason', (amount, facts, problem) => {
    expect(validateUnbond(amount, facts)).toBe(problem)
  })

  it('of a pending stake is not possible at all', () => {
    expect(maxUnbond(stake({ delegator: { status: 'pending' } }))).toBe(0n)
  })
})

describe('withdrawing fees', () => {
  const earned = (changes = {}) => ({ ...stake(changes), pendingFees: 5n })

  it.each([
    [5n, earned(), null],
    [1n, earned(), null],
    [6n, earned(), 'exceeds-fees'],
    [0n, earned(), 'zero-amount'],
    [1n, stake(), 'no-fees'],
    [1n, earned({ delegator: { status: 'unbonded' } }), null],
    [1n, earned({ delegator: { status: 'pending' } }), null],
    [1n, earned({ round: { initialized: false } }), 'round-not-initialized'],
    [1n, earned({ paused: true }), 'paused'],
  ])('of %s: %#', (amount, facts, problem) => {
    expect(validateFees(amount, facts)).toBe(problem)
  })
})

describe('an orchestrator', () => {
  const of = (changes: Partial<OrchestratorFacts>) => stake({ orchestrator: changes }).orchestrator
  const leaving = { deactivationRound: 101n }

  it.each([
    ['active', {}],
    ['leaving', leaving],
    ['inactive', { active: false, deactivationRound: 100n }],
    ['inactive', { active: false, activationRound: 0n, deactivationRound: 0n }],
    ['joining', { active: false, activationRound: 101n }],
  ])('is %s: %#', (standing, changes) => {
    const facts = of(changes)
    expect(facts && orchestratorStanding(facts, { current: 100n })).toBe(standing)
  })

  it('that leaves takes no stake before its reward', () => {
    const refuses = (changes: Partial<OrchestratorFacts>) => {
      const facts = of(changes)
      return facts && refusesStake(facts, { current: 100n })
    }
    expect(refuses(leaving)).toBe(true)
    expect(refuses({ ...leaving, lastRewardRound: 100n })).toBe(false)
    expect(refuses({})).toBe(false)
  })

  it('can be changed for another one', () => {
    const other = { address: padHex('0x3', { size: 20 }), facts: undefined }
    const current = { address: orchestratorAddress, facts: undefined }
    const leaves = { ...other, facts: of(leaving) ?? undefined }
    expect(validateMove(other, stake())).toBeNull()
    expect(validateMove({ address: null, facts: undefined }, stake())).toBe('no-orchestrator')
    expect(validateMove(current, stake())).toBe('same-orchestrator')
    expect(validateMove(leaves, stake())).toBe('orchestrator-leaving')
    expect(validateMove(other, stake({ paused: true }))).toBe('paused')
    const own = { address: stake().account, facts: undefined }
    expect(validateMove(own, stake())).toBe('own-address')
    expect(validateMove({ address: zeroAddress, facts: undefined }, stake())).toBe('zero-address')
  })
})

describe('acting now', () => {
  it("forfeits this round's reward while the orchestrator has not claimed it", () => {
    expect(forfeit(stake())).toEqual({
      forfeits: true,
      why: 'reward-not-called',
      round: 100n,
      orchestrator: orchestratorAddress,
      lastRewardRound: 99n,
      isUnlikely: false,
      amount: 90n,
    })
  })

  it('is not said to be worth waiting for with an orchestrator that lets rounds pass without a reward', () => {
    const seldom = { lastRewardRound: 97n }
    expect(forfeit(stake({ orchestrator: seldom }))).toMatchObject({ isUnlikely: true })
    const activeAgain = { lastRewardRound: 50n, activationRound: 100n }
    expect(forfeit(stake({ orchestrator: activeAgain }))).toMatchObject({ isUnlikely: false })
  })

  it('forfeits as much of what an orchestrator has staked itself', () => {
    const own = { ...stake(), account: orchestratorAddress }
    expect(forfeit(own)).toMatchObject({ forfeits: true, amount: 90n })
  })

  it.each([
    ['already-rewarded', stake({ orchestrator: { lastRewardRound: 100n } })],
    ['already-claimed', stake({ delegator: { lastClaimRound: 100n } })],
    ['orchestrator-inactive', stake({ orchestrator: { active: false } })],
    ['not-earning', stake({ delegator: { status: 'pending' } })],
    ['not-earning', stake({ delegator: { status: 'unbonded' } })],
    ['not-earning', stake({ orchestrator: null })],
  ])('forfeits nothing: %s', (why, facts) => {
    expect(forfeit(facts)).toEqual({ forfeits: false, why })
  })
})
