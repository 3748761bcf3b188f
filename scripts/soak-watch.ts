// `npm run soak:watch -- [--days 30] [--transfers 600]`: the watcher and its keeper live through a shortened month on the local Arbitrum, with
// transfers, failing tickets, reorganisations, endpoints that fail, a webhook that refuses, and kills; says what memory it took.
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { freePort } from '@/devnet/freePort'
import { type FaultyProxy, serveFaultyProxy } from '@/devnet/proxy/faultyProxy'
import { jsonRpc } from '@/devnet/rpc/jsonRpc'
import { startDevnet } from '@/devnet/start'
import { estimateWithdraw } from '@/lib/actions/read/estimateWithdraw'
import { approveLpt } from '@/lib/actions/write/approveLpt'
import { deposit } from '@/lib/actions/write/deposit'
import { withdraw } from '@/lib/actions/write/withdraw'
import { parseDevnetInfo } from '@/lib/chains/devnetInfo'
import { type LocalWorld, localWorld } from '@/lib/testing/localWorld'
import { root } from './setup/root.ts'
import { Watched, Webhook } from './soak/watched.ts'

const { values } = parseArgs({
  options: { days: { type: 'string', default: '30' }, transfers: { type: 'string', default: '600' } },
})
const [days, transfers] = [Number(values.days), Number(values.transfers)]
if (!(days > 0 && transfers > 0)) throw new Error('--days and --transfers take whole numbers from 1 on.')

const FAULTS = ['down', 'rateLimited', 'nonsense', 'wrongTypes', 'malformed'] as const
/** An endpoint that fails does so for a day, whatever it is asked. */
const FAILURES = 1_000_000
/** The time for the keeper at the end to finish the open transfers, in milliseconds. */
const END = 600_000

/** Figures by chance that are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

async function main(): Promise<boolean> {
  const random = chance(7)
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  const file = join(folder, 'watch.mjs')
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build-watch.ts', file], { cwd: root })
  const devnet = await startDevnet({ l1Port: await freePort(), l2Port: await freePort() })
  const world = localWorld(devnet.info)
  const endpoint = (side: 'l1' | 'l2') => serveFaultyProxy(world.pair.endpoints[side][0]?.url ?? '')
  const proxies = [
    await endpoint('l1'),
    await endpoint('l1'),
    await endpoint('l2'),
    await endpoint('l2'),
  ] as const
  const webhook = await Webhook.open(() => random() < 0.2)
  const key = parseDevnetInfo(devnet.info).accounts.find(({ role }) => role === 'newcomer')?.privateKey ?? ''
  const watched = new Watched(file, argsOf(proxies), settingsOf(key), webhook)
  try {
    await watched.start()
    const isWell = await live(world, { watched, webhook, proxies, random })
    process.stdout.write(`lines by event: ${JSON.stringify(watched.events)}\n`)
    for (const [why, times] of Object.entries(watched.reasons)) process.stdout.write(`  ${times} x ${why}\n`)
    return isWell
  } finally {
    await watched.kill()
    webhook.close()
    await Promise.all(proxies.map((proxy) => proxy.close()))
    await devnet.stop()
  }
}

function argsOf([a, b, c, d]: readonly [
  FaultyProxy,
  FaultyProxy,
  FaultyProxy,
  FaultyProxy,
]): readonly string[] {
  const l1 = ['--l1-rpc', a.url, '--l1-rpc', b.url]
  const l2 = ['--l2-rpc', c.url, '--l2-rpc', d.url]
  return ['--pair', 'devnet', ...l1, ...l2, '--act', 'claim,redeem,resend,keepalive', '--really']
}

const settingsOf = (key: string) => ({
  WATCH_KEEPER_KEY: key,
  WATCH_EVERY_SECONDS: '1',
  WATCH_ACT_LEAST_LPT: '0',
  WATCH_MAX_GAS_PRICE_L1: '1000',
  WATCH_MAX_GAS_PRICE_L2: '1000',
  WATCH_MAX_SPEND_PER_DAY: '100',
  WATCH_MAX_SPEND_PER_TRANSFER: '1',
})

type Scene = { watched: Watched; webhook: Webhook; proxies: readonly FaultyProxy[]; random: () => number }

async function live(world: LocalWorld, { watched, webhook, proxies, random }: Scene): Promise<boolean> {
  const holder = world.address('holder')
  const fees = await estimateWithdraw(world.clients, world.pair, { to: holder, amount: 1n, refundTo: holder })
  await world.done('l2', approveLpt(world.signing('holder', 'l2'), world.pair, { amount: 10n ** 20n }))
  const memory: number[] = []
  let reorganisations = 0
  for (let day = 1; day <= days; day++) {
    const snapshot = await world.devnet('devnet_snapshot')
    const share = Math.ceil(transfers / days)
    for (let index = 0; index < share; index++) {
      if (random() < 0.1)
        await world.devnet(random() < 0.7 ? 'devnet_failNextRedeem' : 'devnet_failNextTicket')
      const { l1, l2 } = { l1: world.signing('holder', 'l1'), l2: world.signing('holder', 'l2') }
      if (index % 2 === 0) await world.done('l2', deposit(l2, world.pair, { to: holder, amount: 1_000n }))
      else await world.done('l1', withdraw(l1, world.pair, { to: holder, amount: 1n, fees }))
    }
    // One endpoint fails a day.
    for (const proxy of proxies) await jsonRpc(proxy.url).request('devnet_setRpcFaults', [{}])
    const failing = proxies[Math.floor(random() * proxies.length)]
    const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'down'
    if (failing) await jsonRpc(failing.url).request('devnet_setRpcFaults', [{ [fault]: FAILURES }])
    if (day % 7 === 3) {
      await world.devnet('devnet_reorganize', snapshot)
      reorganisations += 1
    }
    if (day % 10 === 5) {
      await watched.kill()
      await watched.start()
    }
    await world.devnet('devnet_advanceTime', 86_400)
    await world.devnet('devnet_passChallengePeriod')
    await pause(2_000)
    const bytes = await watched.figure('process_resident_memory_bytes')
    if (bytes !== null) memory.push(bytes)
    const open = await watched.figure('lpt_bridge_in_flight')
    const megabytes = bytes === null ? '-' : (bytes / 1e6).toFixed(0)
    process.stdout.write(
      `day ${day}: ${open ?? '-'} open, ${megabytes} MB, life ${watched.lives}, ${JSON.stringify(webhook.counts)}\n`,
    )
  }
  for (const proxy of proxies) await jsonRpc(proxy.url).request('devnet_setRpcFaults', [{}])
  const end = Date.now() + END
  let [open, facts] = [await watched.figure('lpt_bridge_in_flight'), await watched.figure('lpt_watch_facts')]
  while ((open !== 0 || facts !== 0) && Date.now() < end) {
    await pause(2_000)
    open = await watched.figure('lpt_bridge_in_flight')
    facts = await watched.figure('lpt_watch_facts')
  }
  const balanced = await watched.figure('lpt_bridge_reserve_difference_lpt')
  process.stdout.write(
    `${[
      `${days} days, ${transfers} transfers, ${reorganisations} reorganisations, ${watched.lives} lives, ${webhook.refused} alerts refused once`,
      `open at the end: ${open}; facts: ${facts}; difference of the reserve: ${balanced} LPT`,
      `memory, MB: ${memory.map((bytes) => (bytes / 1e6).toFixed(0)).join(' ')}`,
      `alerts out of order: ${JSON.stringify(webhook.disorder)}`,
    ].join('\n')}\n`,
  )
  return open === 0 && facts === 0 && balanced === 0 && webhook.disorder.length === 0
}

process.exit((await main()) ? 0 : 1)
