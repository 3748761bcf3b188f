// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { deposit } from '@/components/fixtures/facts'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { ListFilter } from '@/lib/bridge/listFilter'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import { usePart } from './usePart'

const all: ListFilter = { direction: 'all', state: 'all' }

/** @param states of deposits, the newest first */
function facts(states: readonly DepositStatus['state'][]) {
  const transfers = states.map((_, i) => ({ ...deposit, position: BigInt(states.length - i) }))
  const byKey = new Map<string, TrackedTransfer>()
  for (const [i, transfer] of transfers.entries()) {
    const claimed = states[i] === 'claimed'
    byKey.set(transferKey(transfer), {
      kind: 'deposit',
      transfer,
      status: { state: claimed ? 'claimed' : 'claimable' },
    })
  }
  return { transfers, byKey }
}

type Given = ReturnType<typeof facts> & { filter: ListFilter }

const show = (given: Given) =>
  renderHook(({ transfers, byKey, filter }: Given) => usePart(transfers, byKey, filter), {
    initialProps: given,
  })
const positions = (transfers: readonly Transfer[]) => transfers.map(transferKey)

it('keeps pending apart from settled, each in the order in which they were given', () => {
  const { result } = show({ ...facts(['claimed', 'claimable', 'claimed', 'claimable']), filter: all })
  expect(positions(result.current.pending)).toEqual(['deposit-3', 'deposit-1'])
  expect(positions(result.current.settled)).toEqual(['deposit-4', 'deposit-2'])
})

it('leaves what was claimed here where it was, until another filter is chosen', () => {
  const { result, rerender } = show({ ...facts(['claimable']), filter: all })
  const after = facts(['claimed'])
  rerender({ ...after, filter: all })
  expect(result.current.pending).toHaveLength(1)
  rerender({ ...after, filter: { ...all, state: 'pending' } })
  expect(result.current.matching).toBe(0)
  rerender({ ...after, filter: { ...all, state: 'settled' } })
  expect(result.current.settled).toHaveLength(1)
})

it('shows parts of both, the pending ones first, and counts what is left of those that match', () => {
  const given = facts([...Array<'claimed'>(30).fill('claimed'), 'claimable'])
  const { result, rerender } = show({ ...given, filter: all })
  expect([result.current.pending.length, result.current.settled.length]).toEqual([1, 19])
  expect([result.current.left, result.current.next]).toEqual([11, 11])
  rerender({ ...given, filter: { ...all, state: 'pending' } })
  expect([result.current.pending.length, result.current.left]).toEqual([1, 0])
})
