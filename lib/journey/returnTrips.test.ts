import { padHex } from 'viem'
import { expect, it } from 'vitest'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { TxRef } from '@/lib/bridge/transfer'
import type { StakeEvent } from '@/lib/staking/stakeEvents'
import { returnTrips } from './returnTrips'

const account = padHex('0xa', { size: 20 })
const at = (block: bigint): TxRef => ({ hash: padHex('0x1', { size: 32 }), blockNumber: block, time: block })

function withdrawal(id: bigint, amount: bigint, released: bigint | null): TrackedTransfer {
  const ends = { from: account, to: account }
  const transfer = {
    kind: 'withdraw' as const,
    id,
    ...ends,
    amount,
    initiated: at(1n),
    tickets: [],
    released: released === null ? null : at(released),
  }
  const status =
    released === null
      ? { state: 'expired' as const, ticketId: padHex('0x2', { size: 32 }) }
      : { state: 'released' as const }
  return { kind: 'withdraw', transfer, status }
}

const bonded = (amount: bigint, block: bigint): StakeEvent => ({
  kind: 'bond',
  amount,
  orchestrator: padHex('0xb', { size: 20 }),
  tx: at(block),
})

const statesOf = (transfers: TrackedTransfer[], events: StakeEvent[], lpt: bigint) =>
  returnTrips({ stake: { account, wallet: { lpt, allowance: 0n } }, events, transfers }).map(
    ({ transfer, stage: state }) => [transfer.id, state],
  )

it('what was released waits to be staked, and a later bond of as much ends it', () => {
  const transfers = [withdrawal(0n, 5n, 10n)]
  expect(statesOf(transfers, [], 5n)).toEqual([[0n, 'stake']])
  expect(statesOf(transfers, [bonded(5n, 9n)], 5n)).toEqual([[0n, 'stake']])
  expect(statesOf(transfers, [bonded(5n, 11n)], 0n)).toEqual([[0n, 'staked']])
  expect(statesOf(transfers, [bonded(4n, 11n)], 1n)).toEqual([[0n, 'unclear']])
})

it('one bond ends one thread, and a balance is not counted twice', () => {
  const transfers = [withdrawal(0n, 5n, 10n), withdrawal(1n, 5n, 12n), withdrawal(2n, 5n, 13n)]
  expect(statesOf(transfers, [bonded(5n, 20n)], 6n)).toEqual([
    [2n, 'unclear'],
    [1n, 'stake'],
    [0n, 'staked'],
  ])
})

it('what did not arrive is said to be stuck', () => {
  expect(statesOf([withdrawal(0n, 5n, null)], [], 9n)).toEqual([[0n, 'stuck']])
})

it('tells the approval that went before a stake, also while that is still to come', () => {
  const approved: StakeEvent = { kind: 'approve', purpose: 'bond', amount: 5n, tx: at(15n) }
  const of = (events: StakeEvent[], lpt: bigint) =>
    returnTrips({
      stake: { account, wallet: { lpt, allowance: 0n } },
      events,
      transfers: [withdrawal(0n, 5n, 10n)],
    }).map(({ approve, bond }) => [approve, bond])
  expect(of([approved], 5n)).toEqual([[approved.tx, null]])
  const bond = { ...bonded(5n, 16n), tx: { ...at(16n), hash: padHex('0x16', { size: 32 }) } }
  expect(of([approved, bond], 0n)).toEqual([[approved.tx, bond.tx]])
})
