import fc from 'fast-check'
import { padHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { hasMoved } from '@/lib/format/calendar'
import { csvCell } from '@/lib/format/csv'
import { assertionAt } from '@/lib/testing/assertionAt'
import type { DepositStatus } from './depositStatus'
import { claimCalendar } from './exportCalendar'
import { historyCsv } from './exportCsv'
import type { DepositTransfer, WithdrawTransfer } from './transfer'

const hash = (number: bigint) => padHex(`0x${number.toString(16)}`, { size: 32 })
const from = padHex('0xa', { size: 20 })
const to = padHex('0xb', { size: 20 })
const deposit: DepositTransfer = {
  kind: 'deposit',
  position: 12n,
  from,
  to,
  amount: 1_500_000_000_000_000_001n,
  initiated: { hash: hash(1n), blockNumber: 100n, time: 1_767_225_600n, l1BlockNumber: 9n },
  claimed: null,
}
const withdrawal: WithdrawTransfer = {
  kind: 'withdraw',
  id: 3n,
  from,
  to,
  amount: 5n * 10n ** 18n,
  initiated: { hash: hash(2n), blockNumber: 200n, time: 1_767_225_661n },
  tickets: [
    { sequenceNumber: 5n, sent: { hash: hash(2n), blockNumber: 200n, time: 1_767_225_661n } },
    { sequenceNumber: 9n, sent: { hash: hash(4n), blockNumber: 300n, time: 1_767_229_261n } },
  ],
  released: { hash: hash(3n), blockNumber: 400n, time: 1_767_230_000n },
}
const waiting: DepositStatus = {
  state: 'in-challenge',
  assertion: assertionAt(9n),
  opens: { block: 300n, blocksLeft: 300n, secondsLeft: 3_600, overdue: false, basis: 'assertion' },
}
const words = {
  title: 'Claim LPT′',
  description: 'Open the bridge, then claim.',
  url: 'https://x.example/?tx=0x1',
}

describe('a calendar file', () => {
  const write = (some: Partial<typeof words> = {}) =>
    claimCalendar(deposit, waiting, { chainTime: 1_767_229_200n, words: { ...words, ...some } }) ?? ''

  it('holds the moment from which the deposit can be claimed', () => {
    const lines = write().split('\r\n')
    expect(lines).toContain('DTSTART:20260101T020000Z')
    expect(lines).toContain('DTSTAMP:20260101T010000Z')
    expect(lines).toContain('SUMMARY:Claim LPT′')
    expect(lines).toContain('DESCRIPTION:Open the bridge\\, then claim.')
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR')
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  })

  it('replaces the one that was saved before', () => {
    const uid = (text: string) => /UID:[^@]+@/.exec(text.replaceAll('\r\n ', ''))?.[0]
    const later = claimCalendar(deposit, waiting, { chainTime: 1_767_232_800n, words }) ?? ''
    expect(uid(later)).toBe(uid(write()))
    expect(later).toContain('SEQUENCE:7200')
  })

  it('has no line of more than 75 bytes, and unfolds to what was written, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = write({ title })
        const size = (line: string) => new TextEncoder().encode(line).length
        expect(Math.max(...text.split('\r\n').map(size))).toBeLessThanOrEqual(75)
        // Nothing that is written can end the entry or begin another line.
        expect(text.replaceAll('\r\n ', '').match(/\r\n(?:BEGIN|END):/g)).toHaveLength(5)
      }),
    )
  })

  it('is not written when there is nothing to wait for', () => {
    expect(claimCalendar(deposit, { state: 'claimable' }, { chainTime: 1n, words })).toBeNull()
    expect(claimCalendar(deposit, { state: 'claimed' }, { chainTime: 1n, words })).toBeNull()
  })
})

describe('a date in a calendar', () => {
  it.each([
    ['wavers', 1_000, 1_000 + 3_600, false],
    ['comes later', 1_000, 1_000 + 3_601, true],
    ['comes earlier', 9_000, 9_000 - 3_601, true],
  ])('that %s', (_, saved, at, moved) => {
    expect(hasMoved(saved, at)).toBe(moved)
  })
})

describe('a history as a table', () => {
  it('has a row per transfer, amounts to the last wei', () => {
    const csv = historyCsv([deposit, withdrawal], ({ kind }) => (kind === 'deposit' ? waiting : undefined))
    const [, first, second, end] = csv.split('\r\n')
    expect(first).toBe(
      `deposit,12,in-challenge,1.500000000000000001,${from},${to},2026-01-01T00:00:00.000Z,${hash(1n)},100,,,,0`,
    )
    expect(second).toBe(
      `withdraw,3,,5,${from},${to},2026-01-01T00:01:01.000Z,${hash(2n)},200,2026-01-01T01:13:20.000Z,${hash(3n)},400,1`,
    )
    expect(end).toBe('')
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    ['+2', "'+2"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a "b"', '"a ""b"""'],
    ['plain', 'plain'],
  ])('carries nothing out: %j', (text, cell) => expect(csvCell(text)).toBe(cell))

  it('never has a cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(csvCell(text)).not.toMatch(/^"?[=+\-@\t\r|%]/)
      }),
    )
  })
})
