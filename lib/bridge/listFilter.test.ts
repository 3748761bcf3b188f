import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import {
  filterDirections,
  filterIn,
  filterParameters,
  filterStates,
  isSettled,
  matchesFilter,
} from './listFilter'
import type { DepositTransfer, WithdrawTransfer } from './transfer'

const who = padHex('0xa', { size: 20 })
const at = { hash: padHex('0x1', { size: 32 }), blockNumber: 1n, time: 1_000n }
const made = { from: who, to: who, amount: 1n }
const initiated = { ...at, l1BlockNumber: 1n }
const deposit: DepositTransfer = { ...made, kind: 'deposit', position: 1n, initiated, claimed: null }
const withdrawal: WithdrawTransfer = {
  ...made,
  kind: 'withdraw',
  id: 1n,
  initiated: at,
  tickets: [],
  released: null,
}
const depositThat = (state: 'claimable' | 'claimed') =>
  isSettled(deposit, { kind: 'deposit', transfer: deposit, status: { state } })
const withdrawalThat = (state: 'expired' | 'released') =>
  isSettled(withdrawal, { kind: 'withdraw', transfer: withdrawal, status: { state } })

const read = (search: string) => filterIn(new URLSearchParams(search))

describe('the filter of an address', () => {
  it.each([
    ['', 'all', 'all'],
    ['direction=deposit&state=pending', 'deposit', 'pending'],
    ['direction=Withdraw&state= SETTLED ', 'withdraw', 'settled'],
    ['direction=sideways&state=42', 'all', 'all'],
    ['direction=&state=', 'all', 'all'],
    ['direction=sideways&direction=deposit&direction=withdraw', 'deposit', 'all'],
    ['state=constructor&direction=__proto__', 'all', 'all'],
  ])('%s is %s, %s', (search, direction, state) => {
    expect(read(search)).toEqual({ direction, state })
  })

  it('is never anything else, whatever is written there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (direction, state) => {
        const filter = filterIn(new URLSearchParams({ direction, state }))
        expect(filterDirections).toContain(filter.direction)
        expect(filterStates).toContain(filter.state)
      }),
    )
  })

  it('comes back from the parameters that stand for it', () => {
    for (const direction of filterDirections)
      for (const state of filterStates)
        expect(filterIn(new URLSearchParams(filterParameters({ direction, state })))).toEqual({
          direction,
          state,
        })
  })
})

describe('a transfer', () => {
  it.each([
    [depositThat('claimable'), false],
    [depositThat('claimed'), true],
    [withdrawalThat('expired'), false],
    [withdrawalThat('released'), true],
    [isSettled(deposit, undefined), false],
    [isSettled({ ...deposit, claimed: deposit.initiated }, undefined), true],
    [isSettled({ ...withdrawal, released: withdrawal.initiated }, undefined), true],
  ])('is settled when it has arrived: %s', (is, expected) => {
    expect(is).toBe(expected)
  })

  it('is in exactly one of the lists of each kind', () => {
    for (const kind of ['deposit', 'withdraw'] as const)
      for (const settled of [true, false]) {
        const among = (values: readonly Parameters<typeof matchesFilter>[0][]) =>
          values.filter((filter) => matchesFilter(filter, kind, settled)).length
        expect(
          among([
            { direction: kind, state: 'pending' },
            { direction: kind, state: 'settled' },
          ]),
        ).toBe(1)
        expect(
          among([
            { direction: 'deposit', state: 'all' },
            { direction: 'withdraw', state: 'all' },
          ]),
        ).toBe(1)
        expect(among([{ direction: 'all', state: 'all' }])).toBe(1)
      }
  })
})
