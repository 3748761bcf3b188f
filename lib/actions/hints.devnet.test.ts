import { type Address, createClient, custom } from 'viem'
import { estimateGas } from 'viem/actions'
import { beforeAll, expect, it } from 'vitest'
import type { HintedAct } from '@/lib/staking/hintedAct'
import { type Crowd, gatherCrowd } from '@/lib/testing/gatherCrowd'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readPool } from './read/readPool'
import { resolveProtocol } from './read/resolveProtocol'
import { approveBonding } from './write/approveBonding'
import { bond } from './write/bond'
import { buildStakeCall } from './write/buildStakeCall'
import { rebond } from './write/rebond'
import { unbond } from './write/unbond'

const LPT = 10n ** 18n

let world: LocalWorld
let crowd: Crowd

withLocalArbitrum((started) => {
  world = started
})

beforeAll(async () => {
  crowd = await gatherCrowd(world, 99)
  await world.done('l2', approveBonding(signing(), world.pair, { amount: 1_000n * LPT }))
  await world.devnet('devnet_advanceRounds', 1)
}, 120_000)

const signing = () => world.signing('holder', 'l2')

/** The one with the smallest stake: the list is walked to its end for it. */
const smallest = (): Address => crowd.members[0] ?? '0x'

/** Gas with hints, and without; what the wallet is asked for is the former. */
async function gasOf(act: HintedAct): Promise<{ hinted: bigint; plain: bigint }> {
  const account = world.address('holder')
  const { to, data, instead } = await buildStakeCall(world.clients, world.pair, { account, act })
  if (instead === undefined) throw new Error('There are no hints')
  const estimate = (input: typeof data) => estimateGas(world.clients.l2, { account, to, data: input })
  return { hinted: await estimate(data), plain: await estimate(instead) }
}

const spared = ({ hinted, plain }: { hinted: bigint; plain: bigint }) => plain - hinted

it('the list of a hundred is read in one request, and once a minute', async () => {
  const protocol = await resolveProtocol(world.clients, world.pair)
  const before = world.requests.l2
  const { members, maxSize } = await readPool(world.clients, protocol)
  expect(members).toHaveLength(100)
  expect(maxSize).toBe(100n)
  expect(members.map(({ stake }) => stake)).toEqual(
    members.map(({ stake }) => stake).toSorted((a, b) => (a < b ? 1 : -1)),
  )
  expect(members.at(-1)?.id).toBe(smallest())
  await readPool(world.clients, protocol)
  expect(world.requests.l2 - before).toBe(1)
  await readPool(world.clients, protocol, Date.now() + 61_000)
  expect(world.requests.l2 - before).toBe(2)
})

it('hints spare every act the walk through a hundred orchestrators', async () => {
  const { pair } = world
  const bonding = { kind: 'bond', amount: LPT / 1000n, orchestrator: smallest() } as const
  expect(spared(await gasOf(bonding))).toBeGreaterThan(200_000n)
  await world.done('l2', bond(signing(), pair, bonding))

  await world.devnet('devnet_advanceRounds', 1)
  expect(spared(await gasOf({ kind: 'unbond', amount: 1n }))).toBeGreaterThan(200_000n)
  await world.done('l2', unbond(signing(), pair, { amount: 1n }))
  const rebonding = { kind: 'rebond', lockId: 0n, delegate: null } as const
  expect(spared(await gasOf(rebonding))).toBeGreaterThan(200_000n)
  await world.done('l2', rebond(signing(), pair, rebonding))

  // Down with the stake that leaves, and down again to the one that gets it.
  const moving = { kind: 'bond', amount: 0n, orchestrator: crowd.members[1] ?? '0x' } as const
  expect(spared(await gasOf(moving))).toBeGreaterThan(400_000n)
  await world.done('l2', bond(signing(), pair, moving))

  await world.devnet('devnet_advanceRounds', 1)
  await world.done('l2', unbond(signing(), pair, { amount: LPT / 1000n }))
  const again = { kind: 'rebond', lockId: 1n, delegate: smallest() } as const
  expect(spared(await gasOf(again))).toBeGreaterThan(200_000n)
  await world.done('l2', rebond(signing(), pair, again))
})

it('an act goes without hints where the protocol knows none', async () => {
  const { pair } = world
  const account = world.address('holder')
  const transport = custom({
    request: (asked: { method: string; params: readonly { to?: string }[] }) => {
      if (asked.method === 'eth_call' && asked.params[0]?.to === undefined) throw new Error('no code here')
      return world.rpc('l2', asked.method, ...asked.params)
    },
  })
  const blind = createClient({ chain: pair.l2, transport })
  const act = { kind: 'unbond', amount: 1n } as const
  const call = await buildStakeCall({ l2: blind }, pair, { account, act })
  expect(call.instead).toBeUndefined()
  expect(call.data.slice(0, 10)).toBe('0x27de9e32')
})
