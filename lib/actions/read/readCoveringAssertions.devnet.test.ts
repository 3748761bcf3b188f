import { expect, it, vi } from 'vitest'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readCoveringAssertions } from './readCoveringAssertions'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum((started) => {
  world = started
})

/** The assertion that covers a deposit, and the number of requests that it took. */
async function covering(hash: `0x${string}`) {
  const tracked = await trackHash(world, hash)
  if (tracked.kind !== 'deposit') throw new Error('not a deposit')
  const before = { ...world.requests }
  const { position, initiated } = tracked.transfer
  const deposits = [{ position, l1BlockNumber: initiated.l1BlockNumber }]
  const told = await readCoveringAssertions(world.clients, world.pair, { deposits })
  expect(world.requests.l1 - before.l1).toBeLessThanOrEqual(3)
  expect(world.requests.l2 - before.l2).toBeLessThanOrEqual(1)
  return told.get(position)
}

it('the assertion of a deposit is the same while it is challenged, and once it is confirmed and claimed', async () => {
  const hash = await makeDeposit(world, 'holder', LPT)
  const { assertion, opens } = await vi.waitFor(async () => {
    const { status } = await trackHash(world, hash)
    if (status.state !== 'in-challenge') throw new Error(status.state)
    return status
  }, 20_000)
  const created = { hash: assertion.transactionHash, blockNumber: assertion.createdAtBlock }
  const challenged = { assertion, created, deadline: opens.block }
  expect(await covering(hash)).toMatchObject({ ...challenged, confirmed: null })
  // A later one is covered by another assertion.
  await makeDeposit(world, 'holder', LPT)

  await world.devnet('devnet_passChallengePeriod')
  const claimable = await covering(hash)
  expect(claimable).toMatchObject(challenged)
  const { confirmed } = claimable ?? {}
  expect(confirmed?.blockNumber).toBeGreaterThanOrEqual(opens.block)

  const { transfer } = await trackHash(world, hash)
  await claim(world, 'newcomer', transfer)
  await world.devnet('devnet_advanceBlocks', 50)
  expect(await covering(hash)).toEqual(claimable)
})
