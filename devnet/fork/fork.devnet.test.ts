import { erc20Abi, type Hex } from 'viem'
import { readContract } from 'viem/actions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readStake } from '@/lib/actions/read/readStake'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { trackTransfers } from '@/lib/actions/read/trackTransfers'
import { redeemTicket } from '@/lib/actions/write/redeemTicket'
import { withdrawStake } from '@/lib/actions/write/withdrawStake'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { readHistory } from '@/lib/history/readHistory'
import { type LocalWorld, localWorld } from '@/lib/testing/localWorld'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '@/lib/testing/transferSteps'
import type { Devnet } from '../devnet'
import { freePort } from '../freePort'
import { jsonRpc } from '../rpc/jsonRpc'
import { asNitro } from './asNitro'
import { dismissOfficers } from './dismissOfficers'
import { forkPair } from './forkPair'
import { startRehearsal } from './forkRehearsal'
import { underWay } from './history'
import { makeRival } from './makeRival'

/** Periods that pass in a moment: what is tried is the way, not its length. */
const SHORT = { confirmPeriodBlocks: 60, roundLengthBlocks: 20, unbondingPeriodRounds: 2 }

/**
 * `behind`: how many of L2's newest blocks the fork leaves out. `foreign`: L2 shows its precompiles as Arbitrum does, and our
 * accounts are nobody to the rollup.
 */
const PAIRS = [
  { name: 'of our own kind', behind: 0, foreign: false },
  { name: 'where nobody knows us', behind: 5, foreign: true },
]

describe.each(PAIRS)('a fork of chains that others run, $name', ({ behind, foreign }) => {
  let upstream: Devnet | undefined
  let fork: Devnet | undefined
  let inFront: Awaited<ReturnType<typeof asNitro>> | undefined
  let world: LocalWorld

  beforeAll(async () => {
    upstream = await startRehearsal('arbitrum-one', SHORT)
    const { l1, l2 } = upstream.info
    if (foreign) {
      await makeRival(upstream.info)
      await dismissOfficers(upstream.info)
      inFront = await asNitro(l2.rpcUrl)
    }
    const head = await headOf(upstream)
    const ports = { l1Port: await freePort(), l2Port: await freePort() }
    fork = await forkPair(
      { l1Url: l1.rpcUrl, l2Url: inFront?.url ?? l2.rpcUrl, l1Block: head, l2Block: head - behind },
      { ...ports, blockTime: 0, keeper: { initialize: true, reward: true } },
    )
    world = localWorld(fork.info)
  })
  afterAll(async () => {
    await fork?.stop()
    await inFront?.close()
    await upstream?.stop()
  })

  /** The holder's transfer of an amount, as a page that remembers nothing finds it. */
  async function found(amount: bigint): Promise<TrackedTransfer> {
    const account = world.address('holder')
    const { transfers, gaps } = await readHistory(world.clients, world.pair, { account })
    expect(gaps).toEqual([])
    const tracked = await trackTransfers(world.clients, world.pair, { transfers })
    const one = tracked.find(({ transfer }) => transfer.amount === amount)
    if (!one) throw new Error(`There is no transfer of ${amount}.`)
    return one
  }

  const lptOf = (role: string) =>
    readContract(world.clients.l2, {
      address: fork?.info.contracts.bridge.lpt ?? '0x',
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [world.address(role)],
    })

  it('finds what was under way as it is: a withdrawal from before has come over, nothing else has moved', async () => {
    const states = async (...amounts: readonly bigint[]) =>
      Promise.all(amounts.map(async (amount) => (await found(amount)).status.state))
    const { unreleased, failedTicket, depositInChallenge } = underWay
    expect(await states(unreleased, failedTicket, depositInChallenge)).toEqual([
      'released',
      'needs-redeem',
      'in-challenge',
    ])
  })

  it('redeems a ticket that failed before', async () => {
    const { transfer, status } = await found(underWay.failedTicket)
    if (status.state !== 'needs-redeem') throw new Error(`It is ${status.state}`)
    const before = await lptOf('holder')
    await world.done('l2', redeemTicket(world.signing('holder', 'l2'), world.pair, status))
    expect((await found(transfer.amount)).status.state).toBe('released')
    expect((await lptOf('holder')) - before).toBe(underWay.failedTicket)
  })

  it('pays out stake that was unbonding, when its rounds are over', async () => {
    const protocol = await resolveProtocol(world.clients, world.pair)
    const account = world.address('delegator')
    const { locks } = await readStake(world.clients, world.pair, { protocol, account })
    expect(locks.map(({ amount }) => amount)).toEqual([underWay.unbonding])
    await world.devnet('devnet_passUnbondingPeriod')
    const before = await lptOf('delegator')
    const [lock] = locks
    await world.done(
      'l2',
      withdrawStake(world.signing('delegator', 'l2'), world.pair, { lockId: lock?.id ?? -1n }),
    )
    expect((await lptOf('delegator')) - before).toBe(underWay.unbonding)
  })

  it('lets deposits from before be claimed, one of which no assertion covered', async () => {
    await world.devnet('devnet_passChallengePeriod')
    for (const amount of [underWay.depositInChallenge, underWay.depositNotAsserted]) {
      const { transfer, status } = await found(amount)
      expect(status.state).toBe('claimable')
      await claim(world, 'holder', transfer)
      expect((await found(amount)).status.state).toBe('claimed')
    }
  })

  it('carries what is begun on it, both ways', async () => {
    const withdrawal = await makeWithdrawal(world, 'holder', 3n)
    await expect.poll(() => stateOf(world, withdrawal)).toBe('released')
    const deposit = await makeDeposit(world, 'holder', 5n)
    await world.devnet('devnet_passChallengePeriod')
    const { transfer } = await trackHash(world, deposit)
    await claim(world, 'holder', transfer)
    expect(await stateOf(world, deposit)).toBe('claimed')
  })
})

/** Some blocks after the last that was begun, so that the newest can be left out. */
async function headOf({ info }: Devnet): Promise<number> {
  const rpc = jsonRpc(info.l2.rpcUrl)
  await rpc.request('anvil_mine', ['0xa'])
  return Number(await rpc.request<Hex>('eth_blockNumber'))
}
