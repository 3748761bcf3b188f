import { type Address, getAddress, padHex } from 'viem'
import { expect, it } from 'vitest'
import { recentFromText, recentToText, withoutRecent, withRecent } from './recentRecipients'

const address = (n: number): Address => getAddress(padHex(`0x${n.toString(16)}`, { size: 20 }))
const all = [1, 2, 3, 4, 5, 6, 7].map(address)

it('keeps the latest five, each once, the latest first', () => {
  const kept = all.reduce<readonly Address[]>(withRecent, [])
  expect(kept).toEqual([7, 6, 5, 4, 3].map(address))
  expect(withRecent(kept, address(4))).toEqual([4, 7, 6, 5, 3].map(address))
})

it('forgets one', () => {
  expect(withoutRecent([address(1), address(2)], address(1))).toEqual([address(2)])
})

it('is the same after it was kept', () => {
  const kept = [address(1), address(2)]
  expect(recentFromText(recentToText(kept))).toEqual(kept)
})

it.each([null, '', 'garbage', '{"a":1}', ',,,'])('is empty when the browser has kept %j', (text) => {
  expect(recentFromText(text)).toEqual([])
})

it('passes over what is no address among others', () => {
  expect(recentFromText(`x,${address(1)},0x12`)).toEqual([address(1)])
})
