import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { type Claim, earningsPerRound, type PoolFactors, partOf } from './roundEarnings'

const WHOLE = 10n ** 27n
const orchestrator = padHex('0x2', { size: 20 })

/**
 * The BondingManager's books of one orchestrator and one delegator, written after its source (`updateDelegatorWithEarnings`,
 * `EarningsPoolLIP36`): pools per round, factors that are carried on, a claim that writes those of its round.
 */
class Contract {
  round = 10n
  readonly pools = new Map<bigint, PoolFactors>()
  bonded = 0n
  fees = 0n
  lastClaim = 0n
  readonly paid: Claim[] = []
  private lastReward = 0n
  private lastFees = 0n

  factorsOf = (round: bigint): PoolFactors => this.pools.get(round) ?? { rewards: 0n, fees: 0n }

  private latest(): PoolFactors {
    const now = this.factorsOf(this.round)
    const rewards = now.rewards || this.factorsOf(this.lastReward).rewards || WHOLE
    return { rewards, fees: now.fees || this.factorsOf(this.lastFees).fees }
  }

  /** As much of the pool's stake, in parts of a million, as the reward is. */
  reward(growth: bigint) {
    if (this.lastReward === this.round) return
    const { rewards, fees } = this.latest()
    this.pools.set(this.round, {
      rewards: rewards + partOf(rewards, growth, 1_000_000n),
      fees: this.factorsOf(this.round).fees && fees,
    })
    this.lastReward = this.round
  }

  pay(growth: bigint) {
    const { rewards, fees } = this.latest()
    const start = this.factorsOf(this.round).rewards
    this.pools.set(this.round, { rewards: start, fees: fees + partOf(rewards, growth, 1_000_000n) })
    this.lastFees = this.round
  }

  pending() {
    const start = this.factorsOf(this.lastClaim)
    const from = start.rewards || WHOLE
    const end = this.latest()
    return {
      rewards: partOf(this.bonded, end.rewards, from) - this.bonded,
      fees: partOf(this.bonded, end.fees - start.fees, from),
    }
  }

  claim() {
    if (this.lastClaim >= this.round) return
    const { rewards, fees } = this.bonded === 0n ? { rewards: 0n, fees: 0n } : this.pending()
    const { bonded: stake, lastClaim, round: endRound } = this
    if (stake > 0n)
      this.paid.push({
        orchestrator,
        stake,
        startRound: lastClaim + 1n,
        endRound,
        rewards,
        fees,
      })
    this.pools.set(this.round, this.latest())
    this.bonded += rewards
    this.fees += fees
    this.lastClaim = this.round
  }

  change(by: bigint) {
    this.claim()
    this.bonded = this.bonded + by < 0n ? 0n : this.bonded + by
    this.pools.set(this.round, this.latest())
  }
}

const act = fc.oneof(
  fc.constant({ kind: 'next' as const }),
  fc.record({ kind: fc.constant('reward' as const), growth: fc.bigInt({ min: 1n, max: 9_000n }) }),
  fc.record({ kind: fc.constant('pay' as const), growth: fc.bigInt({ min: 1n, max: 900n }) }),
  fc.constant({ kind: 'claim' as const }),
  fc.record({ kind: fc.constant('change' as const), by: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }) }),
)

function live(acts: readonly (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[]): Contract {
  const contract = new Contract()
  contract.change(10n ** 21n + 7n)
  for (const one of acts) {
    if (one.kind === 'next') contract.round += 1n
    else if (one.kind === 'reward') contract.reward(one.growth)
    else if (one.kind === 'pay') contract.pay(one.growth)
    else if (one.kind === 'claim') contract.claim()
    else contract.change(one.by)
  }
  return contract
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, amount) => all + amount, 0n)

describe('the rounds of any life', () => {
  it('are in sum what each claim paid, to the wei, and each of them at least nothing', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 120 }), (acts) => {
        const contract = live(acts)
        for (const claim of contract.paid) {
          const rounds = earningsPerRound(claim, contract.factorsOf)
          expect(rounds?.map(({ round }) => round)).toEqual(
            Array.from(
              { length: Number(claim.endRound - claim.startRound) + 1 },
              (_, index) => claim.startRound + BigInt(index),
            ),
          )
          expect(sum(rounds?.map(({ rewards }) => rewards) ?? [])).toBe(claim.rewards)
          expect(sum(rounds?.map(({ fees }) => fees) ?? [])).toBe(claim.fees)
          expect(rounds?.every(({ rewards, fees }) => rewards >= 0n && fees >= 0n)).toBe(true)
        }
      }),
    )
  })

  it('are what would be paid by claiming after each of them, but for the remainder of rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.bigInt({ min: 1n, max: 9_000n })), { maxLength: 60 }), (growths) => {
        const contract = new Contract()
        contract.change(10n ** 21n + 7n)
        const told: bigint[] = []
        for (const growth of growths) {
          contract.round += 1n
          if (growth !== null) contract.reward(growth)
          told.push(contract.pending().rewards)
        }
        const { rewards, fees } = contract.pending()
        const claim = {
          orchestrator,
          stake: contract.bonded,
          startRound: 11n,
          endRound: contract.round,
          rewards,
          fees,
        }
        const rounds = earningsPerRound(claim, contract.factorsOf, { isOpen: true })
        expect(rounds?.map((_, index) => sum(rounds.slice(0, index + 1).map((one) => one.rewards)))).toEqual(
          told,
        )
        growths.forEach((growth, index) => {
          const missed = index === growths.length - 1 ? 'waiting' : 'missed'
          expect(rounds?.[index]?.reward).toBe(growth === null ? missed : 'earned')
        })
      }),
    )
  })
})

describe('a reward that came after the claim', () => {
  const contract = new Contract()
  contract.change(10n ** 21n)
  contract.round += 1n
  contract.reward(1_000n)
  contract.round += 1n
  contract.claim()
  contract.reward(1_000n)
  const [claim] = contract.paid

  it('is told as forfeited, and pays nothing', () => {
    expect(claim && earningsPerRound(claim, contract.factorsOf)).toEqual([
      { round: 11n, rewards: 10n ** 18n, fees: 0n, reward: 'earned' },
      { round: 12n, rewards: 0n, fees: 0n, reward: 'forfeited' },
    ])
  })

  it('is not counted in the next claim either', () => {
    contract.round += 1n
    contract.claim()
    const [, next] = contract.paid
    expect(next?.rewards).toBe(0n)
    expect(next && earningsPerRound(next, contract.factorsOf)?.[0]?.reward).toBe('missed')
  })
})

it('says so where the factors are not those by which was paid', () => {
  const claim = { orchestrator, stake: 10n ** 21n, startRound: 11n, endRound: 12n, rewards: 1n, fees: 0n }
  expect(earningsPerRound(claim, () => ({ rewards: WHOLE, fees: 5n }))).toEqual([
    { round: 11n, rewards: 0n, fees: 0n, reward: 'missed' },
    { round: 12n, rewards: 1n, fees: 0n, reward: 'missed' },
  ])
  const grows = (round: bigint) => ({ rewards: WHOLE + round * 10n ** 25n, fees: 0n })
  expect(earningsPerRound(claim, grows)).toBeNull()
})
