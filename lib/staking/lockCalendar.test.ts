import { expect, it } from 'vitest'
import { lockCalendar } from './lockCalendar'
import type { Lock } from './locks'

const account = '0x00000000000000000000000000000000000A11cE'
const words = { title: 'Withdraw 3 LPT', description: 'Now.', url: 'https://x.example/stake/' }

const write = (secondsLeft: number, written: number): string => {
  const status: Lock['status'] = {
    state: 'waiting',
    withdrawRound: 9n,
    roundsLeft: 2n,
    blocksLeft: 3n,
    secondsLeft,
  }
  return lockCalendar({ id: 4n, status }, { account, written, words }) ?? ''
}
const line = (text: string, name: string) =>
  new RegExp(`${name}:(.*)\r`).exec(text.replaceAll('\r\n ', ''))?.[1]

it('an entry that is saved again takes the place of the earlier one', () => {
  const first = write(3_600, 1_767_225_600)
  const later = write(90_000, 1_767_229_200)
  expect(line(first, 'DTSTART')).toBe('20260101T010000Z')
  expect(line(later, 'DTSTART')).toBe('20260102T020000Z')
  expect(line(later, 'UID')).toBe(line(first, 'UID'))
  expect(Number(line(later, 'SEQUENCE'))).toBeGreaterThan(Number(line(first, 'SEQUENCE')))
})

it('there is none of a lock that is open', () => {
  const open: Lock['status'] = { state: 'withdrawable' }
  expect(lockCalendar({ id: 4n, status: open }, { account, written: 1, words })).toBeNull()
})
