import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { TxRef } from '@/lib/bridge/transfer'
import type { LockFacts, StakeFacts } from '@/lib/staking/stake'
import type { StakeEvent } from '@/lib/staking/stakeEvents'
import { type ThreadFacts, threads } from './threads'

const account = padHex('0xa', { size: 20 })
const orchestrator = padHex('0xb', { size: 20 })

const at = (block: bigint): TxRef => ({
  hash: padHex(`0x${block.toString(16)}`, { size: 32 }),
  blockNumber: block,
  time: block * 12n,
})

function stakeOf(locks: readonly LockFacts[], lpt = 0n): StakeFacts {
  return {
    account,
    delegator: { status: 'unbonded', bondedAmount: 0n, delegate: null, startRound: 0n, lastClaimRound: 0n },
    pendingStake: 0n,
    pendingFees: 0n,
    locks,
    round: { current: 10n, initialized: true, length: 20n, startBlock: 200n, blockNumber: 205n },
    unbondingPeriod: 7n,
    paused: false,
    orchestrator: null,
    minting: null,
    wallet: { lpt, allowance: 0n },
  }
}

const unbonded = (lockId: bigint, amount: bigint, block: bigint): StakeEvent => ({
  kind: 'unbond',
  lockId,
  amount,
  orchestrator,
  tx: at(block),
})
const withdrawn = (lockId: bigint, amount: bigint, block: bigint): StakeEvent => ({
  kind: 'withdraw',
  lockId,
  amount,
  tx: at(block),
})

const claimable: DepositStatus = { state: 'claimable' }

function deposit(position: bigint, amount: bigint, block: bigint, status = claimable): TrackedTransfer {
  const initiated = { ...at(block), l1BlockNumber: block }
  const claimed = status.state === 'claimed' ? at(block + 50n) : null
  const ends = { from: account, to: account }
  return {
    kind: 'deposit',
    transfer: { kind: 'deposit', position, ...ends, amount, initiated, claimed },
    status,
  }
}

const spent = (id: bigint): LockFacts => ({ id, amount: 0n, withdrawRound: 0n })

const statesOf = (facts: ThreadFacts) =>
  threads(facts, 12).map(({ key, amount, stage: { state } }) => [key, amount, state])

describe('threads', () => {
  it('follow one lock from its unbonding to Ethereum', () => {
    const waiting = stakeOf([{ id: 0n, amount: 5n, withdrawRound: 12n }])
    const events = [unbonded(0n, 5n, 100n)]
    expect(statesOf({ stake: waiting, events, transfers: [] })).toEqual([['lock-0', 5n, 'unbonding']])

    const open = stakeOf([{ id: 0n, amount: 5n, withdrawRound: 10n }])
    expect(statesOf({ stake: open, events, transfers: [] })).toEqual([['lock-0', 5n, 'withdraw']])

    const paid = [...events, withdrawn(0n, 5n, 150n)]
    const liquid = stakeOf([spent(0n)], 5n)
    expect(statesOf({ stake: liquid, events: paid, transfers: [] })).toEqual([['lock-0', 5n, 'deposit']])

    const gone = { stake: stakeOf([spent(0n)]), events: paid }
    expect(statesOf({ ...gone, transfers: [deposit(3n, 5n, 160n)] })).toEqual([['deposit-3', 5n, 'claim']])
    const over = deposit(3n, 5n, 160n, { state: 'claimed' })
    const [thread] = threads({ ...gone, transfers: [over] }, 12)
    expect(thread).toMatchObject({
      stage: { state: 'arrived' },
      done: { unbond: [at(100n)], withdraw: [at(150n)], approve: null, deposit: at(160n), claim: at(210n) },
    })
  })

  it('may overlap', () => {
    const facts = {
      stake: stakeOf(
        [
          spent(0n),
          spent(1n),
          { id: 2n, amount: 7n, withdrawRound: 10n },
          { id: 3n, amount: 8n, withdrawRound: 15n },
        ],
        6n,
      ),
      events: [withdrawn(0n, 5n, 120n), withdrawn(1n, 6n, 150n)],
      transfers: [deposit(0n, 5n, 130n)],
    }
    expect(statesOf(facts)).toEqual([
      ['lock-2', 7n, 'withdraw'],
      ['lock-3', 8n, 'unbonding'],
      ['lock-1', 6n, 'deposit'],
      ['deposit-0', 5n, 'claim'],
    ])
  })

  it('tell the approval that went before a deposit, also while that is still to come', () => {
    const approve = (block: bigint): StakeEvent => ({
      kind: 'approve',
      purpose: 'deposit',
      amount: 5n,
      tx: at(block),
    })
    const events = [withdrawn(0n, 5n, 120n), approve(125n)]
    const [open] = threads({ stake: stakeOf([spent(0n)], 5n), events, transfers: [] }, 12)
    expect(open).toMatchObject({ stage: { state: 'deposit' }, done: { approve: at(125n) } })

    const transfers = [deposit(0n, 5n, 130n), deposit(1n, 5n, 140n)]
    const stake = stakeOf([spent(0n)])
    const done = threads({ stake, events: [...events, approve(135n)], transfers }, 12)
    expect(done.map(({ key, done }) => [key, done.approve])).toEqual([
      ['deposit-0', at(125n)],
      ['deposit-1', at(135n)],
    ])
    const again = [withdrawn(0n, 5n, 120n), withdrawn(1n, 5n, 121n), approve(125n)]
    const two = threads({ stake: stakeOf([spent(0n), spent(1n)], 10n), events: again, transfers: [] }, 12)
    expect(two.map(({ done }) => done.approve)).toEqual([at(125n), null])
  })

  it('say of several of one amount for which a deposit of it will be taken', () => {
    const events = [withdrawn(0n, 5n, 120n), withdrawn(1n, 6n, 130n), withdrawn(2n, 5n, 140n)]
    const locks = [spent(0n), spent(1n), spent(2n)]
    const nextOf = (transfers: readonly TrackedTransfer[], lpt: bigint) =>
      threads({ stake: stakeOf(locks, lpt), events, transfers }, 12).flatMap(({ key, stage }) =>
        stage.state === 'deposit' && stage.isNext ? [key] : [],
      )
    expect(nextOf([], 16n)).toEqual(['lock-0', 'lock-1'])
    expect(nextOf([deposit(0n, 5n, 150n)], 11n)).toEqual(['lock-1', 'lock-2'])
  })

  it('know several locks that were deposited together', () => {
    const facts = {
      stake: stakeOf([spent(0n), spent(1n)]),
      events: [withdrawn(0n, 5n, 120n), withdrawn(1n, 6n, 121n)],
      transfers: [deposit(0n, 11n, 130n)],
    }
    expect(statesOf(facts)).toEqual([['deposit-0', 11n, 'claim']])
    const [thread] = threads(facts, 12)
    expect(thread?.done.withdraw).toEqual([at(120n), at(121n)])
  })

  it('say what they know where amounts do not tell', () => {
    const facts = {
      stake: stakeOf([spent(0n)], 2n),
      events: [withdrawn(0n, 5n, 120n)],
      transfers: [deposit(0n, 3n, 130n)],
    }
    const [unclear] = threads(facts, 12)
    expect(unclear?.stage).toEqual({ state: 'unclear', inWallet: 2n, depositedSince: 3n })
    expect(statesOf({ ...facts, transfers: [] })).toEqual([['lock-0', 5n, 'unclear']])
  })

  it('have nothing to do with locks that went back to stake, nor with deposits of others', () => {
    const back: StakeEvent = { kind: 'rebond', lockId: 0n, amount: 5n, orchestrator, tx: at(110n) }
    const other = deposit(0n, 5n, 130n)
    if (other.kind !== 'deposit') throw new Error('a deposit')
    const foreign = { ...other, transfer: { ...other.transfer, from: orchestrator } }
    const facts = {
      stake: stakeOf([spent(0n)]),
      events: [unbonded(0n, 5n, 100n), back],
      transfers: [foreign],
    }
    expect(threads(facts, 12)).toEqual([])
  })

  it('never lose a lock or a deposit, never count one twice, and never claim to know more than the wallet holds', () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 6n }), { maxLength: 8 })
    fc.assert(
      fc.property(amounts, amounts, amounts, fc.bigInt({ min: 0n, max: 30n }), (locked, paid, sent, lpt) => {
        const locks = [
          ...paid.map((_, i) => spent(BigInt(i))),
          ...locked.map((amount, i) => ({
            id: BigInt(paid.length + i),
            amount,
            withdrawRound: BigInt(8 + i),
          })),
        ]
        const events = paid.map((amount, i) => withdrawn(BigInt(i), amount, 100n + 2n * BigInt(i)))
        const transfers = sent.map((amount, i) => deposit(BigInt(i), amount, 101n + 2n * BigInt(i)))
        const all = threads({ stake: stakeOf(locks, lpt), events, transfers }, 12)
        const keys = all.map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { id } of locks.slice(paid.length)) expect(keys).toContain(`lock-${id}`)
        for (const i of sent.keys()) expect(keys).toContain(`deposit-${i}`)
        const inWallet = all
          .filter((thread) => thread.stage.state === 'deposit')
          .reduce((sum, { amount }) => sum + amount, 0n)
        expect(inWallet).toBeLessThanOrEqual(lpt)
      }),
    )
  })
})
