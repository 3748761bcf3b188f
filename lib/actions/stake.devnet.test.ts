import { describe, expect, it } from 'vitest'
import { forfeit } from '@/lib/staking/forfeit'
import { openLocks } from '@/lib/staking/locks'
import { stakeParts } from '@/lib/staking/rewards'
import type { StakeFacts } from '@/lib/staking/stake'
import { codeOf, type LocalWorld } from '@/lib/testing/localWorld'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { readBridge } from './read/readBridge'
import { readStake } from './read/readStake'
import { resolveProtocol } from './read/resolveProtocol'
import { initializeRound } from './write/initializeRound'
import { rebond } from './write/rebond'
import { unbond } from './write/unbond'
import { withdrawStake } from './write/withdrawStake'

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

async function lpt(): Promise<bigint> {
  const protocol = await resolveProtocol(world.clients, world.pair)
  const facts = await readBridge(world.clients, world.pair, { protocol, account: world.address('delegator') })
  return facts.l2.lpt
}

describe('a stake', () => {
  it('with rewards is unbonded whole, waits its rounds, and is paid out', async () => {
    const before = await stake()
    expect(stakeParts(before).rewards).toBeGreaterThan(0n)
    await world.done('l2', unbond(signing(), world.pair, { amount: before.pendingStake }))

    const unbonded = await stake()
    const [lock] = openLocks(unbonded.locks, unbonded.round, world.pair.l1BlockSeconds)
    expect(unbonded.delegator).toMatchObject({ status: 'unbonded', delegate: null })
    expect(lock).toMatchObject({
      amount: before.pendingStake,
      status: { state: 'waiting', roundsLeft: before.unbondingPeriod },
    })
    if (lock === undefined) throw new Error('no lock')
    expect(await codeOf(withdrawStake(signing(), world.pair, { lockId: lock.id }))).toBe('lock-not-open')

    await world.devnet('devnet_passUnbondingPeriod')
    const open = await stake()
    expect(openLocks(open.locks, open.round, 12)[0]?.status).toEqual({ state: 'withdrawable' })

    const liquid = await lpt()
    await world.done('l2', withdrawStake(signing(), world.pair, { lockId: lock.id }))
    expect((await lpt()) - liquid).toBe(before.pendingStake)
    const after = await stake()
    expect(openLocks(after.locks, after.round, 12)).toEqual([])
    expect(after.locks).toEqual([{ id: lock.id, amount: 0n, withdrawRound: 0n }])
    expect(await codeOf(withdrawStake(signing(), world.pair, { lockId: lock.id }))).toBe('lock-spent')
  })

  it('opens its lock at the very block that was foretold', async () => {
    await world.done('l2', unbond(signing(), world.pair, { amount: LPT }))
    const facts = await stake()
    const [lock] = openLocks(facts.locks, facts.round, 12)
    if (lock?.status.state !== 'waiting') throw new Error('no waiting lock')
    // L2 never rests at the last block of a round: the one before it is the last that can be looked at.
    await world.devnet('devnet_advanceBlocks', Number(lock.status.blocksLeft) - 2)
    const before = await stake()
    expect(openLocks(before.locks, before.round, 12)[0]?.status.state).toBe('waiting')
    await world.devnet('devnet_advanceBlocks', 2)
    const after = await stake()
    expect(openLocks(after.locks, after.round, 12)[0]?.status.state).toBe('withdrawable')
  })

  it('takes a lock back, with its orchestrator while bonded and with one of choice when not', async () => {
    const whole = await stake()
    await world.done('l2', unbond(signing(), world.pair, { amount: LPT }))
    await world.done('l2', rebond(signing(), world.pair, { lockId: 0n, delegate: null }))
    expect((await stake()).pendingStake).toBe(whole.pendingStake)

    await world.done('l2', unbond(signing(), world.pair, { amount: whole.pendingStake }))
    expect(await codeOf(rebond(signing(), world.pair, { lockId: 1n, delegate: null }))).toBe('nothing-bonded')
    await world.done('l2', rebond(signing(), world.pair, { lockId: 1n, delegate: whole.delegator.delegate }))
    expect((await stake()).delegator).toMatchObject({ status: 'pending', delegate: whole.delegator.delegate })
  })

  it('cannot be unbonded beyond its rewards', async () => {
    const { pendingStake } = await stake()
    expect(await codeOf(unbond(signing(), world.pair, { amount: pendingStake + 1n }))).toBe('exceeds-stake')
    expect(await codeOf(unbond(signing(), world.pair, { amount: 0n }))).toBe('zero-amount')
  })

  it('waits for its round to be initialised, which anybody can do', async () => {
    await world.devnet('devnet_setKeeper', { initialize: false, reward: false })
    await world.devnet('devnet_advanceRounds', 1)
    expect((await stake()).round.initialized).toBe(false)
    expect(await codeOf(unbond(signing(), world.pair, { amount: LPT }))).toBe('round-not-initialized')

    await world.done('l2', initializeRound(world.signing('newcomer', 'l2'), world.pair))
    const facts = await stake()
    expect(facts.round.initialized).toBe(true)
    expect(forfeit(facts)).toMatchObject({
      forfeits: true,
      why: 'reward-not-called',
      round: facts.round.current,
    })
    expect(await codeOf(initializeRound(world.signing('newcomer', 'l2'), world.pair))).toBe(
      'round-already-initialized',
    )
  })
})
