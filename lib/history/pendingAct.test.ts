import { padHex } from 'viem'
import { expect, it } from 'vitest'
import { type PendingAct, pendingFromText, pendingToText } from './pendingAct'

const hash = padHex('0x1', { size: 32 })
const address = padHex('0x2', { size: 20 })
const act: PendingAct = {
  hash,
  proposed: false,
  sent: { side: 'l1', from: address, nonce: 3, seenAt: 7n, call: hash, seen: false },
  event: { side: 'l1', address, topics: [hash, null], data: '0x05', by: address },
  since: 8n,
  names: ['claim:7', 'claim:8'],
}

it('an act that waits is kept and read again whole, with its hash or without', () => {
  expect(pendingFromText(pendingToText(act))).toEqual(act)
  const { data: _, by: __, ...event } = act.event
  const unnamed = { ...act, hash: null, sent: undefined, event }
  expect(pendingFromText(pendingToText(unnamed))).toEqual(unnamed)
})

it.each([null, '', '{}', 'null', '[]', pendingToText(act).replace('"l1"', '"l3"')])(
  'what is not such an act is not read: %s',
  (text) => {
    expect(pendingFromText(text)).toBeUndefined()
  },
)
