import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, numberToHex, toFunctionSelector } from 'viem'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '@/devnet/freePort'
import { type FaultyProxy, serveFaultyProxy } from '@/devnet/proxy/faultyProxy'
import { jsonRpc } from '@/devnet/rpc/jsonRpc'
import { serveJsonRpc } from '@/devnet/rpc/serve'
import { openGateways } from '@/lib/actions/gateways'
import { parseDevnetInfo } from '@/lib/chains/devnetInfo'
import type { Side } from '@/lib/chains/pair'
import { batchingHttp } from '@/lib/rpc/batchingHttp'
import { chainTransport } from '@/lib/rpc/chainTransport'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit, stateOf } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { lookWith } from './testing/watching'
import { Watcher } from './watcher'

let world: LocalWorld
let watcher: Watcher
let faulty: FaultyProxy
let liar: { close(): Promise<void> }
let lies = false
const ESCROWED = toFunctionSelector('escrowed(address)')

const folder = mkdtempSync(join(tmpdir(), 'watch-'))
let key = ''

withLocalArbitrum((started, info) => {
  world = started
  key = parseDevnetInfo(info).accounts.find(({ role }) => role === 'newcomer')?.privateKey ?? ''
})
const url = (side: Side) => world.pair.endpoints[side][0]?.url ?? ''

/** An endpoint of L2 that tells of a larger escrow while `lies`. */
async function serveLiar(port: number) {
  const { request } = jsonRpc(url('l2'))
  const answer = async (method: string, params: readonly unknown[]) => {
    const [call] = params
    const data: unknown = typeof call === 'object' && call !== null && 'data' in call ? call.data : undefined
    const asksEscrow = method === 'eth_call' && typeof data === 'string' && data.startsWith(ESCROWED)
    return lies && asksEscrow ? numberToHex(1n, { size: 32 }) : request(method, params)
  }
  return serveJsonRpc(port, answer, () => 'answer')
}

beforeAll(async () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-watch.ts', join(folder, 'watch.mjs')])
  faulty = await serveFaultyProxy(url('l1'))
  const port = await freePort()
  liar = await serveLiar(port)
  const client = (side: Side, second: string) => {
    const sources = [
      { operator: 'first', transport: batchingHttp(url(side)) },
      { operator: 'second', transport: batchingHttp(second) },
    ]
    // Nobody waits here for an endpoint to come back.
    return createClient({
      chain: world.pair[side],
      transport: chainTransport(sources, { clock: { wait: () => pause(1) } }),
    })
  }
  watcher = new Watcher(
    { l1: client('l1', faulty.url), l2: client('l2', `http://127.0.0.1:${port}`) },
    world.pair,
  )
})
afterAll(async () => {
  await Promise.all([faulty.close(), liar.close()])
  rmSync(folder, { recursive: true })
})

async function looks(count: number): Promise<readonly string[]> {
  const told: string[] = []
  for (let index = 0; index < count; index++) told.push(...(await lookWith(watcher)))
  return told
}

it('says nothing of endpoints that agree', async () => expect(await looks(3)).toEqual([]))

it('tells of one that contradicts the other about the books, after three looks', async () => {
  lies = true
  expect(await looks(2)).toEqual([])
  expect(await looks(2)).toEqual(['begun l2-endpoints-disagree'])
  lies = false
  expect(await looks(1)).toEqual(['over l2-endpoints-disagree'])
})

it('tells of one that does not answer, and goes on with the other', async () => {
  const { request } = jsonRpc(faulty.url)
  await request('devnet_setRpcFaults', [{ down: 1_000 }])
  expect(await looks(3)).toEqual(['begun l1-endpoint-fails-second'])
  await request('devnet_setRpcFaults', [{}])
  expect(await looks(1)).toEqual(['over l1-endpoint-fails-second'])
})

it('tells of chains that cannot be read, and when they can again', async () => {
  await world.devnet('devnet_setRpcFaults', { down: 1_000 })
  expect(await looks(1)).toEqual(['begun unreadable'])
  await world.devnet('devnet_setRpcFaults', {})
  await expect.poll(() => looks(1)).toEqual(['over unreadable'])
})

/** The command in one file, as it is run in a container, with what it is told. */
const command = (...args: readonly string[]) => [
  join(folder, 'watch.mjs'),
  '--pair',
  'devnet',
  '--l2-rpc',
  url('l2'),
  '--l1-rpc',
  url('l1'),
  ...args,
]

function run(args: readonly string[], settings: Record<string, string>) {
  const env = { ...process.env, ...settings }
  return new Promise<{ code: number | null; lines: string }>((resolve) => {
    const child = execFile(process.execPath, command(...args), { env }, (_, lines) =>
      resolve({ code: child.exitCode, lines }),
    )
  })
}

it('the command serves what it sees until it is told to end', async () => {
  const port = await freePort()
  const child = spawn(process.execPath, command('--listen', String(port)), {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(child.stdout)) if (line.includes('"looked"')) break
  const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`)
  const [health, metrics] = await Promise.all([ask('/health'), ask('/metrics')])
  expect(health.status).toBe(200)
  expect(await metrics.text()).toContain('lpt_bridge_reserve{state="balanced"} 1\n')
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})

it('the command claims with a key, when it is told to really', async () => {
  const hash = await makeDeposit(world, 'holder', 5n)
  await world.devnet('devnet_passChallengePeriod')
  const settings = { WATCH_KEEPER_KEY: key, WATCH_ACT_LEAST_LPT: '0' }
  const acting = ['--once', '--act', 'claim', '--follow', world.address('holder')]
  const dry = await run(acting, settings)
  expect([dry.code, dry.lines]).toEqual([
    0,
    expect.stringMatching(/"followed".*-claimable[\s\S]*"would-act"/),
  ])
  expect(await stateOf(world, hash)).toBe('claimable')
  const real = await run([...acting, '--really'], settings)
  expect([real.code, real.lines]).toEqual([0, expect.stringMatching(/"acted"[\s\S]*"mined"/)])
  expect(await stateOf(world, hash)).toBe('claimed')
  expect(`${dry.lines}${real.lines}`).not.toContain(key.slice(2))
})

it('the command posts what there is to tell, and its exit code says that there is something', async () => {
  const bodies: string[] = []
  let refuses = true
  const server = createServer(async (request, response) => {
    const body = await text(request)
    // The first request is refused: the alert has to come again.
    response.writeHead(refuses ? 503 : 200).end()
    if (!refuses) bodies.push(body)
    refuses = false
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { lptPrime } = openGateways(world.pair)
  await world.rpc('l1', 'anvil_setStorageAt', lptPrime, '0x2', `0x${'f'.padStart(64, '0')}`)
  const { code } = await run(['--once'], {
    WATCH_WEBHOOK: `http://127.0.0.1:${port}`,
    WATCH_WEBHOOK_SHAPE: 'slack',
  })
  server.close()
  expect(code).toBe(1)
  expect(bodies).toEqual([expect.stringContaining('more is in escrow than is accounted for')])
})
