import { createClient } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Devnet } from '@/devnet/devnet'
import { type FaultyProxy, serveFaultyProxy } from '@/devnet/proxy/faultyProxy'
import { startDevnet } from '@/devnet/start'
import { batchingHttp } from '@/lib/rpc/batchingHttp'
import { chainTransport } from '@/lib/rpc/chainTransport'
import { type LocalWorld, localWorld } from '@/lib/testing/localWorld'
import { makeDeposit, makeWithdrawal } from '@/lib/testing/transferSteps'
import { type History, readHistory } from './readHistory'

const LPT = 10n ** 18n

let running: Devnet
let world: LocalWorld
let onL1: FaultyProxy
let whole: History

beforeAll(async () => {
  running = await startDevnet({ l1Port: 19_396, l2Port: 19_397 })
  world = localWorld(running.info)
  onL1 = await serveFaultyProxy(running.info.l1.rpcUrl)
  await makeDeposit(world, 'holder', LPT)
  await makeWithdrawal(world, 'holder', LPT)
  await world.devnet('devnet_advanceBlocks', 100)
  whole = await readHistory(world.clients, world.pair, { account: world.address('holder') })
})
afterAll(async () => {
  await onL1?.close()
  await running?.stop()
})

async function setFaults(settings: unknown): Promise<void> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'devnet_setRpcFaults', params: [settings] })
  await fetch(onL1.url, { method: 'POST', body })
  await world.devnet('devnet_setRpcFaults', settings)
}

/** Clients that know nothing of their providers yet, L1's behind an endpoint that can fail. */
function strangers(onFetchRequest: () => Promise<void> = async () => {}) {
  const { pair } = world
  const through = (transport: ReturnType<typeof batchingHttp>) =>
    chainTransport([{ operator: 'local', transport }], { clock: { wait: async () => {} } })
  return {
    l1: createClient({ chain: pair.l1, transport: through(batchingHttp(onL1.url, { onFetchRequest })) }),
    l2: createClient({ chain: pair.l2, transport: through(batchingHttp()) }),
  }
}

it.each([
  ['answer 429 to every fifth request and search 10 blocks at once', { rateLimitEvery: 5, maxLogRange: 10 }],
  ['talk nonsense for a while', { nonsense: 3 }],
  ['are busy for a while', { rateLimited: 3 }],
])('a history is whole from providers that %s', async (_, faults) => {
  await setFaults(faults)
  const { transfers, gaps } = await readHistory(strangers(), world.pair, {
    account: world.address('holder'),
  })
  await setFaults({})
  expect(gaps).toEqual([])
  expect(transfers).toEqual(whole.transfers)
  expect(transfers.length).toBeGreaterThanOrEqual(3)
})

it('a history says what is missing when a provider stops answering half way', async () => {
  await setFaults({ maxLogRange: 10 })
  let requests = 0
  const clients = strangers(async () => {
    requests += 1
    if (requests === 4) await setFaults({ rateLimited: 1_000_000 })
  })
  const { gaps, progress } = await readHistory(clients, world.pair, {
    account: world.address('holder'),
  }).finally(() => setFaults({}))
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.some(({ side }) => side === 'l1')).toBe(true)
  expect(progress.done).toBeLessThan(1)
})
