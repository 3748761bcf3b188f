import { describe, expect, it } from 'vitest'
import { facts, LPT, other } from '@/lib/testing/bookedLife'
import type { Entry, Place } from './entry'
import { ledger } from './ledger'
import { walletMovements } from './movements'

const byRound = ledger(facts, { incomeBy: 'round' })
const byClaim = ledger(facts, { incomeBy: 'claim' })
const lines = (entries: readonly Entry[]) =>
  entries.map(({ kind, round }) => (round === null ? kind : `${kind} ${round}`))
const total = (entries: readonly Entry[], kind: Entry['kind']) =>
  entries.filter((entry) => entry.kind === kind).reduce((sum, { amount }) => sum + amount, 0n)

it('has a line for each thing that happened, oldest first, and none for a round without income', () => {
  expect(lines(byRound)).toEqual([
    'bond',
    'gas',
    'reward 11',
    'fee 11',
    'reward 13',
    'unbond',
    'withdraw-stake',
    'withdraw-fees',
    'deposit',
    'claim',
    'reward 14',
    'burn',
    'release',
  ])
})

it('has the same income by claims, apart from what nobody has claimed yet', () => {
  expect(lines(byClaim).filter((kind) => /reward|fee/.test(kind))).toEqual(['reward', 'fee', 'withdraw-fees'])
  expect(total(byClaim, 'reward')).toBe(5n * LPT)
  expect(total(byRound, 'reward')).toBe(6n * LPT)
  expect(total(byClaim, 'fee')).toBe(total(byRound, 'fee'))
})

it('is no disposal to stake or to bridge: these lines move what is owned, and nothing else does', () => {
  const moves = ['bond', 'unbond', 'withdraw-stake', 'withdraw-fees', 'deposit', 'claim', 'burn', 'release']
  for (const { kind, nature } of byRound) expect(nature === 'transfer').toBe(moves.includes(kind))
})

it('keeps a balance in each place that never falls below nothing, and ends at what is there', () => {
  const balances = new Map<string, bigint>()
  const add = (place: Place | null, asset: string, amount: bigint) => {
    if (place === null || place === 'wallet') return
    const key = `${place} ${asset === 'ETH' ? 'ETH' : 'LPT'}`
    balances.set(key, (balances.get(key) ?? 0n) + amount)
    expect(balances.get(key)).toBeGreaterThanOrEqual(0n)
  }
  for (const { from, to, asset, amount } of byRound) {
    add(from, asset, -amount)
    add(to, asset, amount)
  }
  expect(Object.fromEntries(balances)).toEqual({
    'stake LPT': 106n * LPT - 40n * LPT,
    'stake ETH': 1n,
    'bridge LPT': 0n,
  })
})

describe('with somebody else', () => {
  const [sent] = ledger(
    {
      ...facts,
      life: [],
      claims: [],
      gas: [],
      transfers: facts.transfers.map((one) => ({ ...one, to: other })),
    },
    { incomeBy: 'round' },
  )
  const [received] = ledger(
    {
      ...facts,
      life: [],
      claims: [],
      gas: [],
      transfers: facts.transfers.map((one) => ({ ...one, from: other })),
    },
    { incomeBy: 'round' },
  )

  it('what goes over the bridge is sent or received', () => {
    expect(sent).toMatchObject({ kind: 'deposit', nature: 'sent', from: 'wallet', to: null, with: other })
    expect(received).toMatchObject({
      kind: 'claim',
      nature: 'received',
      from: null,
      to: 'wallet',
      with: other,
    })
  })

  it('fees that are paid to another account come out of the stake first', () => {
    const life = facts.life.map((event) =>
      event.kind === 'withdraw-fees' ? { ...event, recipient: other } : event,
    )
    const entry = ledger({ ...facts, life }, { incomeBy: 'round' }).find(
      ({ kind }) => kind === 'withdraw-fees',
    )
    expect(entry).toMatchObject({ nature: 'sent', from: 'stake', to: null })
    expect(entry && walletMovements(entry)).toEqual([
      { direction: 'in', nature: 'transfer' },
      { direction: 'out', nature: 'sent' },
    ])
  })
})
