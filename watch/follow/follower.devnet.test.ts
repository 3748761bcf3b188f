import { beforeAll, expect, it } from 'vitest'
import { redeemTicket } from '@/lib/actions/write/redeemTicket'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { Watcher } from '../watcher'
import { Follower } from './follower'
import type { Target } from './target'

let world: LocalWorld
let watcher: Watcher

withLocalArbitrum((started) => {
  world = started
})
beforeAll(() => {
  watcher = new Watcher(world.clients, world.pair)
})

const following = (...targets: readonly Target[]) => new Follower(world.clients, world.pair, targets)

async function newsFor(follower: Follower): Promise<readonly string[]> {
  const { reading } = await watcher.look()
  return (await follower.news(reading.transfers ?? [])).map(({ fact }) => fact.id)
}

it('tells an account when its claim opens and when it is claimed, once each, and nobody else', async () => {
  const ours = following({ account: world.address('holder') })
  const others = following({ account: world.address('delegator') })
  const hash = await makeDeposit(world, 'holder', 5n)
  expect(await newsFor(ours)).toEqual([])
  await world.devnet('devnet_passChallengePeriod')
  const { transfer } = await trackHash(world, hash)
  const name = transfer.kind === 'deposit' ? `deposit-${transfer.position}` : ''
  expect(await newsFor(ours)).toEqual([`${name}-claimable`])
  expect(await newsFor(ours)).toEqual([])
  await claim(world, 'delegator', transfer)
  expect(await newsFor(ours)).toEqual([`${name}-claimed`])
  expect(await newsFor(ours)).toEqual([])
  expect(await newsFor(others)).toEqual([])
  // A hash that leads to what is over says so.
  expect(await newsFor(following({ hash }))).toEqual([`${name}-claimed`])
})

it('tells by a hash when a ticket fails and when the withdrawal is released', async () => {
  await world.devnet('devnet_failNextRedeem')
  const hash = await makeWithdrawal(world, 'holder', 1n)
  const ours = following({ hash })
  await expect.poll(() => newsFor(ours)).toEqual(['withdraw-0-needs-redeem'])
  const { status } = await trackHash(world, hash)
  if (status.state !== 'needs-redeem') throw new Error(status.state)
  await world.done('l2', redeemTicket(world.signing('holder', 'l2'), world.pair, status))
  expect(await newsFor(ours)).toEqual(['withdraw-0-released'])
  expect(await newsFor(ours)).toEqual([])
})
