import { beforeAll, expect, it } from 'vitest'
import { inOrder, type RecordsFacts, recordOf, rewardedCount } from '@/lib/staking/records'
import { type Crowd, gatherCrowd } from '@/lib/testing/gatherCrowd'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readOrchestrators } from './read/readOrchestrators'
import { readStake } from './read/readStake'
import { resolveProtocol } from './read/resolveProtocol'

const ROUNDS = 4

let world: LocalWorld
let crowd: Crowd
let facts: RecordsFacts

withLocalArbitrum((started) => {
  world = started
})

/** Each round all of the crowd but each third claim the reward, and the orchestrator of the story. */
beforeAll(async () => {
  crowd = await gatherCrowd(world, 99)
  for (let round = 0; round < ROUNDS; round++) {
    await world.devnet('devnet_advanceRounds', 1)
    await crowd.reward(3)
  }
  // The round that goes on is not judged: nobody claims in it.
  await world.devnet('devnet_setKeeper', { reward: false })
  await world.devnet('devnet_advanceRounds', 1)
  const protocol = await resolveProtocol(world.clients, world.pair)
  facts = await readOrchestrators(world.clients, protocol, { also: [] })
}, 120_000)

it('a hundred orchestrators are read in two round trips, the list among them', async () => {
  const protocol = await resolveProtocol(world.clients, world.pair)
  const before = world.requests.l2
  await readOrchestrators(world.clients, protocol, { also: [world.address('delegator')] })
  expect(world.requests.l2 - before).toBeLessThanOrEqual(2)
  expect(facts.records).toHaveLength(100)
  expect(facts.to - facts.from + 1n).toBe(30n)
})

it('tells in which rounds the reward was claimed, and what that is worth to a delegator', () => {
  const of = (index: number) => {
    const record = recordOf(facts, crowd.members[index] ?? '0x')
    if (record === null) throw new Error('not read')
    return record
  }
  // The first, the fourth, … never claim.
  expect(rewardedCount(of(0))).toBe(0)
  expect(of(0).earned.lpt).toBe(0n)
  expect(of(0).rewarded).toEqual([false, false, false, false])
  expect(of(1).rewarded).toEqual([true, true, true, true])
  // The reward cut rises from one to the next.
  expect(of(1).rewardCut).toBe(10_000n)
  expect(of(97).rewardCut).toBe(970_000n)
  expect(of(1).earned.lpt).toBeGreaterThan(of(97).earned.lpt)
  expect(of(97).earned.lpt).toBeGreaterThan(0n)
  const best = inOrder(facts.records, 'earned')[0]
  expect(best?.earned.lpt).toBeGreaterThanOrEqual(of(1).earned.lpt)
})

it('what 1,000 LPT would have earned is what a stake was paid', async () => {
  const protocol = await resolveProtocol(world.clients, world.pair)
  const account = world.address('delegator')
  const { pendingStake, delegator, orchestrator } = await readStake(world.clients, world.pair, {
    protocol,
    account,
  })
  if (orchestrator === null) throw new Error('no orchestrator')
  const record = recordOf(facts, orchestrator.address)
  if (record === null) throw new Error('not read')
  // Nothing was claimed since it was bonded, and all of it in these rounds.
  const paid = ((pendingStake - delegator.bondedAmount) * 1_000n * 10n ** 18n) / delegator.bondedAmount
  const difference = paid - record.earned.lpt
  expect(difference < 0n ? -difference : difference).toBeLessThan(10n ** 6n)
  expect(record.earned.eth).toBeGreaterThan(0n)
})
