import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { expectedReward } from './expectedReward'
import { forfeit } from './forfeit'
import { blocksUntilRound, openLocks } from './locks'
import { MAX_FUTURE_ROUND, refusesStake } from './orchestrator'
import { stakeParts } from './rewards'
import type { DelegatorStatus, StakeFacts } from './stake'
import { planBond, rebondWay, validateBond } from './validateBond'
import { maxUnbond, validateUnbond } from './validateUnbond'

const wei = fc.bigInt({ min: 0n, max: 10n ** 27n })
const round = fc.record({
  current: fc.bigInt({ min: 1n, max: 10_000n }),
  initialized: fc.boolean(),
  length: fc.bigInt({ min: 1n, max: 10_000n }),
  startBlock: fc.bigInt({ min: 0n, max: 10n ** 9n }),
})
const orchestratorAddress = padHex('0x2', { size: 20 })

const stakes: fc.Arbitrary<StakeFacts> = fc
  .record({
    status: fc.constantFrom<DelegatorStatus>('pending', 'bonded', 'unbonded'),
    bondedAmount: wei,
    earned: wei,
    lpt: wei,
    allowance: wei,
    round,
    into: fc.bigInt({ min: 0n, max: 9_999n }),
    lastRewardRound: fc.bigInt({ min: 0n, max: 10_000n }),
    lastClaimRound: fc.bigInt({ min: 0n, max: 10_000n }),
    active: fc.boolean(),
    stays: fc.boolean(),
    paused: fc.boolean(),
    rewardCut: fc.bigInt({ min: 0n, max: 1_000_000n }),
    mintable: wei,
    activeStake: wei,
    treasuryCut: fc.bigInt({ min: 0n, max: 10n ** 27n }),
    locks: fc.array(fc.record({ amount: wei, withdrawRound: fc.bigInt({ min: 0n, max: 10_010n }) })),
  })
  .map((given) => ({
    account: padHex('0x1', { size: 20 }),
    delegator: {
      status: given.status,
      bondedAmount: given.bondedAmount,
      delegate: given.status === 'unbonded' ? null : orchestratorAddress,
      startRound: 1n,
      lastClaimRound: given.lastClaimRound,
    },
    pendingStake: given.bondedAmount + given.earned,
    pendingFees: 0n,
    locks: given.locks.map((lock, index) => ({ ...lock, id: BigInt(index) })),
    round: { ...given.round, blockNumber: given.round.startBlock + (given.into % given.round.length) },
    unbondingPeriod: 7n,
    paused: given.paused,
    orchestrator: {
      address: orchestratorAddress,
      active: given.active,
      activationRound: 0n,
      deactivationRound: given.stays ? MAX_FUTURE_ROUND : given.round.current + 1n,
      lastRewardRound: given.lastRewardRound,
      rewardCut: given.rewardCut,
    },
    minting: { mintable: given.mintable, activeStake: given.activeStake, treasuryCut: given.treasuryCut },
    wallet: { lpt: given.lpt, allowance: given.allowance },
  }))

const holds = (property: (stake: StakeFacts) => void) => fc.assert(fc.property(stakes, property))

describe('of any stake', () => {
  it('the most is accepted to the wei, and nothing beyond it', () => {
    holds((stake) => {
      const most = maxUnbond(stake)
      const able = !stake.paused && stake.round.initialized && stake.delegator.status === 'bonded'
      expect(validateUnbond(most + 1n, stake)).not.toBeNull()
      expect(validateUnbond(most, stake) === null).toBe(able && most > 0n)
    })
  })

  it('principal and rewards are the whole', () => {
    holds((stake) => {
      const { principal, rewards, total } = stakeParts(stake)
      expect(principal + rewards).toBe(total)
    })
  })

  it('nothing is forfeited once the reward was called, and never more than the round mints', () => {
    holds((stake) => {
      const now = forfeit(stake)
      const expected = expectedReward(stake)
      if (expected !== null) {
        expect(expected).toBeGreaterThanOrEqual(0n)
        expect(expected).toBeLessThanOrEqual(stake.minting?.mintable ?? 0n)
      }
      if (!now.forfeits) return
      expect(stake.delegator.status).toBe('bonded')
      expect(stake.orchestrator?.lastRewardRound).toBeLessThan(stake.round.current)
      const rewarded = stake.orchestrator && { ...stake.orchestrator, lastRewardRound: stake.round.current }
      expect(forfeit({ ...stake, orchestrator: rewarded }).forfeits).toBe(false)
    })
  })

  it('each lock that holds something is listed once, withdrawable exactly when its round has come', () => {
    holds((stake) => {
      const open = openLocks(stake.locks, stake.round, 12)
      expect(open.map(({ id }) => id).sort()).toEqual(
        stake.locks
          .filter(({ withdrawRound }) => withdrawRound > 0n)
          .map(({ id }) => id)
          .sort(),
      )
      for (const { withdrawRound, status } of open) {
        expect(status.state === 'withdrawable').toBe(withdrawRound <= stake.round.current)
      }
    })
  })

  it('a round begins after so many blocks, and not one earlier', () => {
    holds(({ round: now }) => {
      const left = blocksUntilRound(now.current + 3n, now)
      const roundAt = (block: bigint) => now.current + (block - now.startBlock) / now.length
      expect(roundAt(now.blockNumber + left)).toBe(now.current + 3n)
      expect(roundAt(now.blockNumber + left - 1n)).toBe(now.current + 2n)
    })
  })

  it('staking more ends with a bond, and asks for an approval only when one is missing', () => {
    holds((stake) => {
      const chosen = { address: orchestratorAddress, facts: stake.orchestrator ?? undefined }
      const problem = validateBond(stake.wallet.lpt, chosen, stake)
      const takesStake = stake.orchestrator === null || !refusesStake(stake.orchestrator, stake.round)
      const able = !stake.paused && stake.round.initialized && stake.wallet.lpt > 0n && takesStake
      expect(problem === null).toBe(able)
      expect(validateBond(stake.wallet.lpt + 1n, chosen, stake)).not.toBeNull()
      const steps = planBond(stake.wallet.lpt, stake)
      expect(steps.at(-1)).toBe('bond')
      expect(steps.includes('approve')).toBe(stake.wallet.allowance < stake.wallet.lpt)
      expect(rebondWay(stake)).toBe(stake.delegator.status === 'unbonded' ? 'to-chosen' : 'to-current')
    })
  })
})
