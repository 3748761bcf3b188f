import { padHex } from 'viem'
import { expect, it } from 'vitest'
import { basisOfDelivery, deliveryTime, formatDelivery } from './deliveryTime'
import type { TxRef, WithdrawTransfer } from './transfer'

const at = (time: bigint): TxRef => ({ hash: padHex('0x1', { size: 32 }), blockNumber: 1n, time })

function withdrawal(id: bigint, took: bigint | null): WithdrawTransfer {
  const account = padHex('0xa', { size: 20 })
  return {
    kind: 'withdraw',
    id,
    from: account,
    to: account,
    amount: 5n,
    initiated: at(1_000n),
    tickets: [],
    released: took === null ? null : at(1_000n + took),
  }
}

const unknown = { basis: 'safe-blocks', blocks: 48, seconds: 576 }

it('before anything was released it is the time in which blocks become safe', () => {
  expect(deliveryTime([], 12)).toEqual(unknown)
  expect(deliveryTime([withdrawal(0n, null)], 12)).toEqual(unknown)
})

it('is what the slowest of the last few took', () => {
  expect(deliveryTime([withdrawal(0n, 500n), withdrawal(1n, 700n)], 12)).toEqual({
    basis: 'released',
    count: 2,
    seconds: 700,
  })
  const six = [1_200n, 100n, 200n, 300n, 400n, 500n].map((took, id) => withdrawal(BigInt(id), took))
  expect(deliveryTime(six, 12)).toEqual({ basis: 'released', count: 5, seconds: 500 })
})

it('does not count what had to be redeemed by hand', () => {
  expect(deliveryTime([withdrawal(0n, 500n), withdrawal(1n, 90_000n)], 12)).toMatchObject({
    count: 1,
    seconds: 500,
  })
  expect(deliveryTime([withdrawal(0n, 90_000n)], 12)).toEqual(unknown)
})

it('is said in whole minutes, with what it is based on', () => {
  const average = deliveryTime([], 12)
  expect(formatDelivery(average)).toBe('10 minutes')
  expect(basisOfDelivery(average, 12)).toContain('48 blocks of 12 seconds')
  const known = deliveryTime([withdrawal(0n, 61n), withdrawal(1n, 20n)], 12)
  expect(formatDelivery(known)).toBe('2 minutes')
  expect(basisOfDelivery(known, 12)).toContain('slowest of this account’s last 2')
  expect(formatDelivery({ ...known, seconds: 0 })).toBe('1 minute')
})
