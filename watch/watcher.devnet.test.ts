import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { encodeFunctionData } from 'viem'
import { beforeAll, expect, it } from 'vitest'
import { freePort } from '@/devnet/freePort'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { Watcher } from './watcher'

let world: LocalWorld
let watcher: Watcher

withLocalArbitrum((started) => {
  world = started
})
beforeAll(() => {
  watcher = new Watcher(world.clients, world.pair)
})

/** What a look tells: `begun l1-paused`. */
async function look(): Promise<readonly string[]> {
  const { alerts } = await watcher.look()
  return alerts.map(({ event, fact }) => `${event} ${fact.id}`)
}

it('says nothing of chains on which all is well', async () => {
  expect(await look()).toEqual([])
})

it('tells of a supply that nothing backs once, and once that it is over', async () => {
  const slot = '0x2'
  const { lptPrime } = openGateways(world.pair)
  const supply = await world.rpc('l1', 'eth_getStorageAt', lptPrime, slot, 'latest')
  const inflated = `0x${(BigInt(String(supply)) + 1n).toString(16).padStart(64, '0')}`
  await world.rpc('l1', 'anvil_setStorageAt', lptPrime, slot, inflated)
  expect(await look()).toEqual(['begun reserve-short'])
  expect(await look()).toEqual([])
  await world.rpc('l1', 'anvil_setStorageAt', lptPrime, slot, supply)
  expect(await look()).toEqual(['over reserve-short'])
})

it.each(['l1', 'l2'] as const)('tells of a pause on %s and of its end', async (side) => {
  const address = openGateways(world.pair)[side]
  const abi = side === 'l1' ? l1LptGatewayAbi : l2LptGatewayAbi
  const owner = await world.rpc(
    side,
    'eth_call',
    { to: address, data: encodeFunctionData({ abi, functionName: 'owner' }) },
    'latest',
  )
  const from = `0x${String(owner).slice(-40)}`
  const send = (functionName: 'pause' | 'unpause') =>
    world.rpc(side, 'eth_sendTransaction', {
      from,
      to: address,
      data: encodeFunctionData({ abi, functionName }),
    })
  await world.rpc(side, 'anvil_impersonateAccount', from)
  await world.rpc(side, 'anvil_setBalance', from, '0xde0b6b3a7640000')
  await send('pause')
  await expect.poll(look, { timeout: 10_000 }).toEqual([`begun ${side}-paused`])
  expect(await look()).toEqual([])
  await send('unpause')
  await expect.poll(look, { timeout: 10_000 }).toEqual([`over ${side}-paused`])
})

it('the command posts what there is to tell, and its exit code says that there is something', async () => {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    bodies.push(await text(request))
    response.end()
  }).listen(await freePort(), '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { lptPrime } = openGateways(world.pair)
  await world.rpc('l1', 'anvil_setStorageAt', lptPrime, '0x2', `0x${'f'.padStart(64, '0')}`)
  const url = (side: 'l1' | 'l2') => world.pair.endpoints[side][0]?.url ?? ''
  const args = [
    '--import',
    'tsx',
    'watch/main.ts',
    '--pair',
    'devnet',
    '--once',
    '--l2-rpc',
    url('l2'),
    '--l1-rpc',
    url('l1'),
  ]
  const env = { ...process.env, WATCH_WEBHOOK: `http://127.0.0.1:${port}`, WATCH_WEBHOOK_SHAPE: 'slack' }
  const code = await new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env }, () => resolve(child.exitCode))
  })
  server.close()
  expect(code).toBe(1)
  expect(bodies).toEqual([expect.stringContaining('more is in escrow than is accounted for')])
})
