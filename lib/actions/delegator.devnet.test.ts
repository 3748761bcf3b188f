import type { Address } from 'viem'
import { getBalance, waitForTransactionReceipt, writeContract } from 'viem/actions'
import { describe, expect, it } from 'vitest'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { nothingKnown, readStakeEvents } from '@/lib/history/readStakeEvents'
import { forfeit } from '@/lib/staking/forfeit'
import type { StakeFacts } from '@/lib/staking/stake'
import { codeOf, type LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readStake } from './read/readStake'
import { resolveProtocol } from './read/resolveProtocol'
import { approveBonding } from './write/approveBonding'
import { bond } from './write/bond'
import { rebond } from './write/rebond'
import { unbond } from './write/unbond'
import { withdrawFees } from './write/withdrawFees'
import { withdrawStakes } from './write/withdrawStakes'

const LPT = 10n ** 18n

let world: LocalWorld

withLocalArbitrum(
  (started) => {
    world = started
  },
  { anew: true },
)

const signing = () => world.signing('delegator', 'l2')

async function stake(): Promise<StakeFacts> {
  const protocol = await resolveProtocol(world.clients, world.pair)
  return readStake(world.clients, world.pair, { protocol, account: world.address('delegator') })
}

async function unbondTimes(times: number): Promise<void> {
  for (let i = 0; i < times; i++) await world.done('l2', unbond(signing(), world.pair, { amount: LPT }))
}

async function orchestratorCallsReward(): Promise<void> {
  const { wallet } = world.signing('orchestrator', 'l2')
  const { bondingManager } = await resolveProtocol(world.clients, world.pair)
  const hash = await writeContract(wallet, {
    address: bondingManager,
    abi: bondingManagerAbi,
    functionName: 'reward',
  })
  expect((await waitForTransactionReceipt(world.clients.l2, { hash })).status).toBe('success')
}

describe('a delegator', () => {
  it('with 50 locks is read in three round trips', async () => {
    await unbondTimes(50)
    world.requests.l2 = 0
    const facts = await stake()
    expect(world.requests.l2).toBeLessThanOrEqual(3)
    expect(facts.locks).toHaveLength(50)
    expect(facts.locks.every(({ amount }) => amount === LPT)).toBe(true)
  })

  it('is told beforehand what acting before the reward loses', async () => {
    await world.devnet('devnet_setKeeper', { initialize: true, reward: false })
    await world.devnet('devnet_advanceRounds', 1)
    const before = await stake()
    const told = forfeit(before)
    if (!told.forfeits || told.amount === null) throw new Error('nothing is told')
    const untouched = await world.devnet('devnet_snapshot')
    await orchestratorCallsReward()
    const earned = (await stake()).pendingStake - before.pendingStake
    expect(earned).toBeGreaterThan(0n)
    const error = earned > told.amount ? earned - told.amount : told.amount - earned
    expect(error).toBeLessThan(earned / 1_000_000n)

    await world.devnet('devnet_revert', untouched)
    await world.done('l2', unbond(signing(), world.pair, { amount: 1n }))
    await orchestratorCallsReward()
    expect((await stake()).pendingStake).toBe(before.pendingStake - 1n)
  })

  it('withdraws several open locks, each paid once, while still bonded', async () => {
    await unbondTimes(3)
    await world.devnet('devnet_passUnbondingPeriod')
    const { wallet } = await stake()
    await world.done('l2', withdrawStakes(signing(), world.pair, { lockIds: [0n, 1n, 2n], atOnce: false }))
    const after = await stake()
    expect(after.wallet.lpt - wallet.lpt).toBe(3n * LPT)
    expect(after.delegator.status).toBe('bonded')
    expect(await codeOf(withdrawStakes(signing(), world.pair, { lockIds: [0n, 1n], atOnce: false }))).toBe(
      'lock-spent',
    )
  })

  it('stakes what it has again, after an approval of exactly that', async () => {
    await unbondTimes(2)
    await world.devnet('devnet_passUnbondingPeriod')
    await world.done('l2', withdrawStakes(signing(), world.pair, { lockIds: [0n, 1n], atOnce: false }))
    const before = await stake()
    const orchestrator = before.orchestrator?.address
    if (orchestrator === undefined) throw new Error('no orchestrator')
    const amount = before.wallet.lpt
    const attempt = () => bond(signing(), world.pair, { amount, orchestrator })
    expect(await codeOf(attempt())).toBe('allowance-too-low')
    await world.done('l2', approveBonding(signing(), world.pair, { amount }))
    expect((await stake()).wallet.allowance).toBe(amount)
    await world.done('l2', attempt())
    const after = await stake()
    expect(after.pendingStake).toBe(before.pendingStake + amount)
    expect(after.wallet).toEqual({ lpt: 0n, allowance: 0n })
    expect(after.delegator.status).toBe('bonded')
  })

  it('takes its ETH fees, in parts, for others, and also after everything is unbonded', async () => {
    const before = await stake()
    const [self, other] = [world.address('delegator'), world.address('newcomer')]
    const eth = (address: Address) => getBalance(world.clients.l2, { address })
    const had = await eth(other)
    expect(before.pendingFees).toBeGreaterThan(0n)
    await world.done('l2', withdrawFees(signing(), world.pair, { amount: 1n, recipient: other }))
    expect(await eth(other)).toBe(had + 1n)
    await world.done('l2', unbond(signing(), world.pair, { amount: before.pendingStake }))
    const { pendingFees } = await stake()
    expect(pendingFees).toBe(before.pendingFees - 1n)
    const held = await eth(self)
    await world.done('l2', withdrawFees(signing(), world.pair, { amount: pendingFees, recipient: self }))
    expect(await eth(self)).toBeGreaterThan(held)
    expect((await stake()).pendingFees).toBe(0n)
    expect(await codeOf(withdrawFees(signing(), world.pair, { amount: 1n, recipient: self }))).toBe(
      'fees-too-low',
    )
  })

  it('is told when a contract does not take the ETH', async () => {
    const { lpt } = await resolveProtocol(world.clients, world.pair)
    const paying = withdrawFees(signing(), world.pair, { amount: 1n, recipient: lpt })
    expect(await codeOf(paying)).toBe('recipient-takes-no-eth')
  })

  it('finds again from logs what became of each lock, and goes on where it stopped', async () => {
    await unbondTimes(2)
    const account = world.address('delegator')
    const protocol = await resolveProtocol(world.clients, world.pair)
    const first = await readStakeEvents(world.clients, world.pair, {
      protocol,
      account,
      known: nothingKnown(),
    })
    // An approval, and what the bond left of it.
    const kinds = ['approve', 'approve', 'bond', 'unbond', 'unbond']
    expect(first.events.map(({ kind }) => kind)).toEqual(kinds)
    await world.done('l2', rebond(signing(), world.pair, { lockId: 1n, delegate: null }))
    await world.devnet('devnet_passUnbondingPeriod')
    await world.done('l2', withdrawStakes(signing(), world.pair, { lockIds: [0n], atOnce: false }))
    const second = await readStakeEvents(world.clients, world.pair, { protocol, account, known: first })
    expect(second.events.map((event) => [event.kind, 'lockId' in event ? event.lockId : null])).toEqual([
      ['approve', null],
      ['approve', null],
      ['bond', null],
      ['unbond', 0n],
      ['unbond', 1n],
      ['rebond', 1n],
      ['withdraw', 0n],
    ])
    expect(second.isComplete).toBe(true)
  })
})
