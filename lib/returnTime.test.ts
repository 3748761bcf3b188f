import { padHex } from 'viem'
import { expect, it } from 'vitest'
import type { TxRef, WithdrawTransfer } from './bridge/transfer'
import { returnTime } from './returnTime'

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
  expect(returnTime([], 12)).toEqual(unknown)
  expect(returnTime([withdrawal(0n, null)], 12)).toEqual(unknown)
})

it('is what the slowest of the last few took', () => {
  expect(returnTime([withdrawal(0n, 500n), withdrawal(1n, 700n)], 12)).toEqual({
    basis: 'released',
    count: 2,
    seconds: 700,
  })
  const six = [1_200n, 100n, 200n, 300n, 400n, 500n].map((took, id) => withdrawal(BigInt(id), took))
  expect(returnTime(six, 12)).toEqual({ basis: 'released', count: 5, seconds: 500 })
})

it('does not count what had to be redeemed by hand', () => {
  expect(returnTime([withdrawal(0n, 500n), withdrawal(1n, 90_000n)], 12)).toMatchObject({
    count: 1,
    seconds: 500,
  })
  expect(returnTime([withdrawal(0n, 90_000n)], 12)).toEqual(unknown)
})
