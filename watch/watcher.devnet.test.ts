import { type Address, encodeFunctionData, hexToBigInt, parseAbi, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { beforeAll, describe, expect, it } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { rollupAbi } from '@/lib/abi/rollup'
import { openGateways } from '@/lib/actions/gateways'
import { estimateRelease } from '@/lib/actions/read/estimateRelease'
import { latestConfirmed } from '@/lib/actions/read/readAssertions'
import { redeemTicket } from '@/lib/actions/write/redeemTicket'
import { resendWithdrawal } from '@/lib/actions/write/resendWithdrawal'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit, makeWithdrawal, trackHash } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { lookWith, overwriteEntry, sendAs } from './testing/watching'
import { Watcher } from './watcher'

let world: LocalWorld
let watcher: Watcher

withLocalArbitrum((started) => {
  world = started
})
beforeAll(() => {
  watcher = new Watcher(world.clients, world.pair)
})

const look = () => lookWith(watcher)
const stranger = '0x00000000000000000000000000000000000000AA'
const DAY = 86_400
const setOutboxAbi = parseAbi(['function setOutbox(address outbox, bool isAllowed)'])
/** The functions that the owners of both gateways have. */
const ownerAbi = parseAbi([
  'function pause()',
  'function unpause()',
  'function transferOwnership(address newOwner)',
  'function setPauser(address newPauser)',
])

type OwnerCall =
  | { functionName: 'pause' | 'unpause' }
  | { functionName: 'transferOwnership' | 'setPauser'; args: readonly [Address] }

const dataOf = (call: OwnerCall) => encodeFunctionData({ abi: ownerAbi, ...call })

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

describe.each(['l1', 'l2'] as const)('on %s', (side) => {
  const gateway = () => openGateways(world.pair)[side]
  const asOwner = (call: OwnerCall) =>
    sendAs(world, side, { from: world.address('owner'), to: gateway(), data: dataOf(call) })

  it('tells of a pause and of its end', async () => {
    await asOwner({ functionName: 'pause' })
    expect(await look()).toEqual([`begun ${side}-paused`])
    expect(await look()).toEqual([])
    await asOwner({ functionName: 'unpause' })
    expect(await look()).toEqual([`over ${side}-paused`])
  })

  it('tells of an offered ownership and of another pauser', async () => {
    await asOwner({ functionName: 'transferOwnership', args: [stranger] })
    await asOwner({ functionName: 'setPauser', args: [stranger] })
    expect(await look()).toEqual([
      `begun ${side}-owner-offered-${stranger}`,
      `begun ${side}-pauser-${stranger}`,
    ])
    await asOwner({ functionName: 'transferOwnership', args: [zeroAddress] })
    await asOwner({ functionName: 'setPauser', args: [world.address('pauser')] })
    expect(await look()).toEqual([
      `over ${side}-owner-offered-${stranger}`,
      `over ${side}-pauser-${stranger}`,
    ])
  })
})

describe('what others than us may change', () => {
  it('is told of the outboxes', async () => {
    const { bridge, rollup } = world.pair.arbitrum
    const allow = (isAllowed: boolean) =>
      sendAs(world, 'l1', {
        from: rollup,
        to: bridge,
        data: encodeFunctionData({ abi: setOutboxAbi, args: [stranger, isAllowed] }),
      })
    await allow(true)
    expect(await look()).toEqual([`begun arbitrum-outbox-added-${stranger}`])
    await allow(false)
    expect(await look()).toEqual([`over arbitrum-outbox-added-${stranger}`])
  })

  it('is told of a router that names another gateway', async () => {
    const { l1, lptPrime } = openGateways(world.pair)
    const router = await readContract(world.clients.l1, {
      address: l1,
      abi: l1LptGatewayAbi,
      functionName: 'router',
    })
    const back = await overwriteEntry(world, {
      address: router,
      key: lptPrime,
      isEntry: (word) => word === hexToBigInt(l1),
      value: () => hexToBigInt(stranger),
    })
    expect(await look()).toEqual(['begun l1-router'])
    await back()
    expect(await look()).toEqual(['over l1-router'])
  })

  it('is told of a disputed assertion', async () => {
    const hash = await latestConfirmed(world.clients, world.pair)
    const { rollup } = world.pair.arbitrum
    const { createdAtBlock } = await readContract(world.clients.l1, {
      address: rollup,
      abi: rollupAbi,
      functionName: 'getAssertion',
      args: [hash],
    })
    // Four words of 64 bits: the blocks of the first child, of the second one, and its own.
    const back = await overwriteEntry(world, {
      address: rollup,
      key: hash,
      isEntry: (word) => ((word >> 128n) & (2n ** 64n - 1n)) === createdAtBlock && word > 0n,
      value: (word) => word | (1n << 64n),
    })
    expect(await look()).toEqual([`begun assertion-disputed-${hash}`])
    await back()
    expect(await look()).toEqual([`over assertion-disputed-${hash}`])
  })
})

describe('tickets', () => {
  it('that fail are told of, again before they expire, and when they are redeemed', async () => {
    await world.devnet('devnet_failNextRedeem')
    const hash = await makeWithdrawal(world, 'holder', 1n)
    await expect.poll(look).toEqual(['begun withdrawal-0-unredeemed'])
    await world.devnet('devnet_advanceTime', 6 * DAY)
    expect(await look()).toEqual(['begun withdrawal-0-expires'])
    const { status } = await trackHash(world, hash)
    if (status.state !== 'needs-redeem') throw new Error(status.state)
    await world.done('l2', redeemTicket(world.signing('holder', 'l2'), world.pair, status))
    expect(await look()).toEqual(['over withdrawal-0-unredeemed', 'over withdrawal-0-expires'])
  })

  it('that are lost are told of until they are sent again', async () => {
    await world.devnet('devnet_failNextTicket')
    await makeWithdrawal(world, 'holder', 1n)
    await expect.poll(look).toEqual(['begun withdrawal-1-gone'])
    const holder = world.address('holder')
    const fees = await estimateRelease(world.pair, { id: 1n, to: holder, amount: 1n, refundTo: holder })
    await world.done('l1', resendWithdrawal(world.signing('holder', 'l1'), world.pair, { id: 1n, fees }))
    await expect.poll(look).toEqual(['over withdrawal-1-gone'])
  })

  it('that do not arrive are told of', async () => {
    await world.devnet('devnet_pauseRelay', 'sequencer')
    await makeWithdrawal(world, 'holder', 1n)
    await world.devnet('devnet_advanceTime', 3_600)
    await expect.poll(look).toEqual(['begun withdrawal-2-late'])
    await world.devnet('devnet_resumeRelay')
    await expect.poll(look).toEqual(['over withdrawal-2-late'])
  })
})

describe('deposits', () => {
  it('are told of while validators are late, first to assert and then to confirm', async () => {
    await world.devnet('devnet_pauseRelay', 'validator')
    await makeDeposit(world, 'holder', 1n)
    await world.devnet('devnet_advanceBlocks', 100)
    expect(await look()).toEqual(['begun assertions-overdue'])
    await world.devnet('devnet_resumeRelay')
    await expect.poll(look, { timeout: 10_000 }).toEqual(['over assertions-overdue'])
    await world.devnet('devnet_pauseRelay', 'validator')
    await world.devnet('devnet_advanceBlocks', 60)
    expect(await look()).toEqual(['begun confirmation-overdue'])
    await world.devnet('devnet_resumeRelay')
    await expect.poll(look, { timeout: 10_000 }).toEqual(['over confirmation-overdue'])
  })

  it('that a reorganisation has taken away raise no alarm', async () => {
    const before = await world.devnet('devnet_snapshot')
    await makeDeposit(world, 'holder', 1n)
    await makeWithdrawal(world, 'holder', 1n)
    expect(await look()).toEqual([])
    await world.devnet('devnet_reorganize', before)
    expect(await look()).toEqual([])
    await makeWithdrawal(world, 'holder', 2n)
    expect(await look()).toEqual([])
  })
})
