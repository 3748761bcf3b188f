import { padHex, zeroAddress } from 'viem'
import { expect, it } from 'vitest'
import type { PendingAct } from '@/lib/history/pendingAct'
import { type ActPhase, phaseOf } from './act'

const hash = padHex('0x1')
const act: PendingAct = {
  hash,
  proposed: false,
  sent: undefined,
  event: { side: 'l1', address: zeroAddress, topics: [] },
  since: 1n,
  names: ['claim:7'],
}

it.each<[Partial<PendingAct>, ActPhase]>([
  [{}, 'mining'],
  [{ hash: null }, 'unnamed'],
  [{ proposed: true }, 'proposed'],
  [{ proposed: true, hash: null }, 'unnamed'],
])('an act that waited with %j goes on as %s', (changes, phase) => {
  expect(phaseOf({ ...act, ...changes })).toBe(phase)
})
