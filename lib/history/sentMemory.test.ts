import fc from 'fast-check'
import { getAddress, numberToHex } from 'viem'
import { expect, it } from 'vitest'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'
import { sentFromText, sentToText } from './sentMemory'

const sent = fc.record({
  side: fc.constantFrom('l1' as const, 'l2' as const),
  from: fc
    .bigInt({ min: 0n, max: 2n ** 160n - 1n })
    .map((value) => getAddress(numberToHex(value, { size: 20 }))),
  nonce: fc.nat(),
  seenAt: fc.bigInt({ min: 0n, max: 2n ** 60n }),
  call: fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map((value) => numberToHex(value, { size: 32 })),
  seen: fc.boolean(),
})

it('what was seen of a transaction comes back as it was', () => {
  fc.assert(
    fc.property(sent, (one: SentTransaction) => {
      expect(sentFromText(sentToText(one))).toEqual(one)
    }),
  )
})

it('whatever else a browser has in its place is not believed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(sentFromText(text)).toBe(undefined)
    }),
  )
  expect(sentFromText(null)).toBe(undefined)
})
