import { afterAll, beforeAll, expect, it } from 'vitest'
import { readArbitrum } from '@/lib/actions/read/readArbitrum'
import { readStake } from '@/lib/actions/read/readStake'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { type LocalWorld, localWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import type { Devnet } from '../devnet'
import { freePort } from '../freePort'
import { startDevnet } from '../start'
import { forkPair } from './forkPair'

let upstream: Devnet | undefined
let fork: Devnet | undefined
let world: LocalWorld

/** A network as it is before the bridge is there: its rollup, its routers and its Livepeer. */
beforeAll(async () => {
  const ports = async () => ({ l1Port: await freePort(), l2Port: await freePort() })
  const periods = { confirmPeriodBlocks: 20, roundLengthBlocks: 20, unbondingPeriodRounds: 2 }
  upstream = await startDevnet({ ...(await ports()), ...periods, as: 'arbitrum-one' })
  const { l1, l2 } = upstream.info
  fork = await forkPair(
    { l1Url: l1.rpcUrl, l2Url: l2.rpcUrl, pair: 'arbitrum-one' },
    { ...(await ports()), blockTime: 0, keeper: { initialize: true, reward: true } },
  )
  world = localWorld(fork.info)
})
afterAll(async () => {
  await fork?.stop()
  await upstream?.stop()
})

it('is the network to the app, with people who have something to move', async () => {
  const { clients, pair } = world
  expect((await readArbitrum(clients, pair)).differs).toEqual([])
  const protocol = await resolveProtocol(clients, pair)
  const stake = await readStake(clients, pair, { protocol, account: world.address('delegator') })
  expect(stake.pendingStake).toBeGreaterThan(0n)
})

it('says that it cannot be copied as a chain of our own can', async () => {
  await expect(world.devnet('devnet_exportState')).rejects.toThrow('fork it by its endpoints')
})

it('has the bridge, put up on it and open both ways, with LPT′ that is backed', async () => {
  const withdrawal = await makeWithdrawal(world, 'holder', 10n ** 21n)
  await expect.poll(() => stateOf(world, withdrawal)).toBe('released')
  const deposit = await makeDeposit(world, 'holder', 5n)
  await world.devnet('devnet_passChallengePeriod')
  await claim(world, 'holder', (await trackHash(world, deposit)).transfer)
  expect(await stateOf(world, deposit)).toBe('claimed')
})
