import fc from 'fast-check'
import { type Address, getAddress } from 'viem'
import { expect, it } from 'vitest'
import { lookAlike } from './lookAlike'

const own = getAddress('0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266')
const twin = getAddress('0xf39f00000000000000000000000000000000 2266'.replace(' ', ''))
const halfTwin = getAddress('0xf39f000000000000000000000000000000002267')

it.each<[Address, readonly Address[], Address | null]>([
  [twin, [own], own],
  [twin, [halfTwin, own], own],
  [halfTwin, [own], null],
  [own, [own], null],
  // Somebody who was paid before is who they look like.
  [twin, [own, twin], null],
  [twin, [], null],
])('%s beside %j is taken for %s', (address, known, expected) => {
  expect(lookAlike(address, known)).toBe(expected)
})

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

it('is found for any two that differ in the middle alone, whatever the case of their letters', () => {
  fc.assert(
    fc.property(digits(4), digits(32), digits(32), digits(4), (start, middle, other, end) => {
      fc.pre(middle !== other)
      const [a, b] = [getAddress(`0x${start}${middle}${end}`), getAddress(`0x${start}${other}${end}`)]
      expect(lookAlike(a, [b])).toBe(b)
    }),
  )
})
