import { keccak256, numberToHex } from 'viem'
import { expect, it } from 'vitest'
import { SendIndex } from './sendIndex'

const send = (index: number, block: number) => ({ hash: keccak256(numberToHex(index)), block })

it('counts the messages that had left at a block', () => {
  const index = new SendIndex([send(0, 5), send(1, 5), send(2, 9)])
  expect([4, 5, 8, 9, 100].map((block) => index.countAt(block))).toEqual([0, 2, 2, 3, 3])
})

it('comes back from its list as it was', () => {
  const index = new SendIndex([send(0, 1), send(1, 2), send(2, 2)])
  const copy = new SendIndex(index.list())
  copy.add(send(3, 4))
  expect(copy.root(3)).toBe(index.root(3))
  expect(index.count).toBe(3)
})

it('refuses to prove a message that is not there', () => {
  expect(() => new SendIndex([send(0, 1)]).proof(1, 1)).toThrow('There is no message 1.')
})
