import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Devnet } from '@/devnet/devnet'
import { freePort } from '@/devnet/freePort'
import { startDevnet } from '@/devnet/start'
import { type LocalWorld, localWorld } from './localWorld'

/**
 * A local Arbitrum for the tests of a file. Each test goes on where the one before it stopped; with `anew` each begins with the
 * chains as they were started.
 * @param started is given it before the first test
 */
export function withLocalArbitrum(
  started: (world: LocalWorld, info: Devnet['info']) => void,
  { anew = false }: { anew?: boolean } = {},
): void {
  let running: Devnet | undefined
  let back: (() => Promise<void>) | undefined

  beforeAll(async () => {
    running = await startDevnet({ l1Port: await freePort(), l2Port: await freePort() })
    const world = localWorld(running.info)
    started(world, running.info)
    if (anew) back = await returning(world)
  })
  afterAll(() => running?.stop())
  beforeEach(async () => back?.())
}

/** Leads the chains back to where they are now, as often as wanted: a snapshot serves once. */
async function returning({ devnet }: LocalWorld): Promise<() => Promise<void>> {
  let snapshot = await devnet('devnet_snapshot')
  return async () => {
    await devnet('devnet_revert', snapshot)
    snapshot = await devnet('devnet_snapshot')
  }
}
