import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { getTransactionCount } from 'viem/actions'
import { beforeAll, expect, it } from 'vitest'
import { parseDevnetInfo } from '@/lib/chains/devnetInfo'
import type { Side } from '@/lib/chains/pair'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit, makeWithdrawal, stateOf } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { Watcher } from '../watcher'
import { type ActKind, actKinds } from './acts'
import { Keeper } from './keeper'
import type { Limits } from './limits'

let world: LocalWorld
let account: PrivateKeyAccount
let watcher: Watcher
let lines: { event?: unknown; act?: unknown; reason?: unknown }[]

const DAY = 86_400
const ether = 10n ** 18n
const wide: Limits = { gasPrice: { l1: ether, l2: ether }, perDay: ether, perTransfer: ether }
let time = 0

withLocalArbitrum((started, info) => {
  world = started
  const key = parseDevnetInfo(info).accounts.find(({ role }) => role === 'newcomer')?.privateKey
  if (key === undefined) throw new Error('There is no newcomer')
  account = privateKeyToAccount(key)
})
beforeAll(() => {
  watcher = new Watcher(world.clients, world.pair)
})

/** A keeper as a new process has it: it knows what the chains know. */
function keeper(kinds: readonly ActKind[], { limits = wide, really = true } = {}): Keeper {
  lines = []
  const scope = { kinds, least: 0n, isFor: () => true }
  const timing = { now: () => time, patience: 0 }
  return new Keeper(
    world.clients,
    world.pair,
    account,
    { scope, limits, really },
    (line) => lines.push(line),
    timing,
  )
}

async function round(acting: Keeper): Promise<readonly string[]> {
  lines.length = 0
  const { reading } = await watcher.look()
  await acting.round(reading.transfers ?? [])
  return lines.map(({ event, act }) => `${event} ${act}`)
}

const sent = (side: Side) => getTransactionCount(world.clients[side], { address: account.address })

it("claims others' deposits when it is told to really, once, within its limits", async () => {
  const hash = await makeDeposit(world, 'holder', 5n)
  await world.devnet('devnet_passChallengePeriod')
  const dry = keeper(actKinds, { really: false })
  const [said = ''] = await round(dry)
  expect(said).toMatch(/^would-act claim deposit-\d+$/)
  expect(await round(dry)).toEqual([])
  const act = said.replace('would-act ', '')

  expect(await round(keeper(['redeem', 'resend']))).toEqual([])
  expect(await round(keeper(actKinds, { limits: { ...wide, gasPrice: { l1: 1n, l2: 1n } } }))).toEqual([
    `act-refused ${act}`,
  ])
  expect(await round(keeper(actKinds, { limits: { ...wide, perTransfer: 1n } }))).toEqual([
    `act-refused ${act}`,
  ])
  expect([await sent('l1'), await stateOf(world, hash)]).toEqual([0, 'claimable'])

  const acting = keeper(actKinds)
  expect(await round(acting)).toEqual([`acted ${act}`, `mined ${act}`])
  expect(await stateOf(world, hash)).toBe('claimed')
  expect(await round(acting)).toEqual([])
  expect(await sent('l1')).toBe(1)
})

it('knows after a restart what it has spent in the last day', async () => {
  const restarted = keeper(actKinds)
  await round(restarted)
  expect(restarted.spentToday(0)).toBeGreaterThan(0n)
  await makeDeposit(world, 'holder', 5n)
  await world.devnet('devnet_passChallengePeriod')
  const limits = { ...wide, perDay: restarted.spentToday(0) + 1n }
  const [refused] = await round(keeper(actKinds, { limits }))
  expect(refused).toMatch(/^act-refused claim/)
  expect(lines[0]?.reason).toContain('were spent in a day')
})

it('keeps a ticket alive before it expires, redeems it, and sends a lost one again', async () => {
  await world.devnet('devnet_failNextRedeem')
  const failed = await makeWithdrawal(world, 'holder', 1n)
  const alive = keeper(['keepalive'])
  expect(await round(alive)).toEqual([])
  await world.devnet('devnet_advanceTime', 6 * DAY)
  expect(await round(alive)).toEqual(['acted keepalive withdraw-0', 'mined keepalive withdraw-0'])
  expect(await round(alive)).toEqual([])
  expect(await round(keeper(['redeem']))).toEqual(['acted redeem withdraw-0', 'mined redeem withdraw-0'])
  expect(await stateOf(world, failed)).toBe('released')

  await world.devnet('devnet_failNextTicket')
  const lost = await makeWithdrawal(world, 'holder', 1n)
  await expect.poll(() => stateOf(world, lost)).toBe('creation-failed')
  const acting = keeper(['resend'])
  expect(await round(acting)).toEqual(['acted resend withdraw-1', 'mined resend withdraw-1'])
  await expect.poll(() => stateOf(world, lost)).toBe('released')
  expect(await round(acting)).toEqual([])
})

it('sends what waits too long again with the same nonce, and so does another process after it', async () => {
  const before = await sent('l1')
  await world.devnet('devnet_pauseRelay')
  await world.rpc('l1', 'evm_setAutomine', false)
  const first = keeper(['claim'])
  const [acted = ''] = await round(first)
  expect(acted).toMatch(/^acted claim/)
  // It waits: nothing is sent beside it.
  expect(await round(first)).toEqual([])
  // Neither by a process that begins now, which sees that something waits.
  const second = keeper(['claim'])
  expect(await round(second)).toEqual([])
  time += 181_000
  expect(await round(first)).toEqual([acted])
  time += 181_000
  // The second one does not know what is paid already: it is refused as too cheap, or takes its place.
  const tries: string[] = []
  for (let index = 0; index < 2; index++) {
    tries.push(...(await round(second)))
    time += 181_000
  }
  expect(tries).toContain(acted)
  await world.rpc('l1', 'evm_setAutomine', true)
  await world.rpc('l1', 'evm_mine')
  await world.devnet('devnet_resumeRelay')
  await expect.poll(() => sent('l1')).toBe(before + 1)
  expect(await round(keeper(['claim']))).toEqual([])
  expect(await sent('l1')).toBe(before + 1)
})
