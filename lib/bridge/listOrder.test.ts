import { padHex } from 'viem'
import { expect, it } from 'vitest'
import { actionableFirst, isActionable } from './listOrder'
import { type DepositTransfer, transferKey } from './transfer'

const who = padHex('0xa', { size: 20 })
const at = { hash: padHex('0x1', { size: 32 }), blockNumber: 1n, time: 1_000n }
const deposit = (position: bigint): DepositTransfer => ({
  kind: 'deposit',
  position,
  from: who,
  to: who,
  amount: 1n,
  initiated: { ...at, l1BlockNumber: 10_000n },
  claimed: null,
})

it('what can be acted on comes first, and the order within both groups stays', () => {
  const transfers = [4n, 3n, 2n, 1n].map(deposit)
  const first = new Set([deposit(3n), deposit(1n)].map(transferKey))
  const ordered = actionableFirst(transfers, first)
  expect(ordered.map((one) => one.kind === 'deposit' && one.position)).toEqual([3n, 1n, 4n, 2n])
})

it('a claimable deposit can be acted on, a claimed one cannot, nor one of which nothing is known yet', () => {
  const transfer = deposit(1n)
  expect(isActionable({ kind: 'deposit', transfer, status: { state: 'claimable' } })).toBe(true)
  expect(isActionable({ kind: 'deposit', transfer, status: { state: 'claimed' } })).toBe(false)
  expect(isActionable(undefined)).toBe(false)
})
