import { language } from '@/lib/format/language'
import type { DepositStatus } from './depositStatus'
import { type DepositTransfer, transferKey } from './transfer'

/** The words of an entry; they are the caller's, as is the link to the transfer. */
export type CalendarWords = { title: string; description: string; url: string }

/**
 * A calendar file (RFC 5545) with one entry: the moment from which a deposit can be claimed, with a reminder. Saved again
 * when the estimate has changed, it replaces the earlier entry.
 * @param chainTime the time of the chain from which the wait is counted, in seconds
 * @returns null when there is nothing to wait for
 */
export function claimCalendar(
  deposit: DepositTransfer,
  status: DepositStatus,
  { chainTime, words }: { chainTime: bigint; words: CalendarWords },
): string | null {
  if (status.state !== 'waiting-for-assertion' && status.state !== 'in-challenge') return null
  const opens = Number(chainTime) + status.opens.secondsLeft
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//LPT bridge//Claims//${language.toUpperCase()}`,
    'BEGIN:VEVENT',
    `UID:${transferKey(deposit)}-${deposit.initiated.hash}@lpt-bridge`,
    // A later estimate has a later stamp and number, by which calendars know which entry is newer.
    `DTSTAMP:${stamp(Number(chainTime))}`,
    `SEQUENCE:${Math.max(0, Number(chainTime - deposit.initiated.time))}`,
    `DTSTART:${stamp(opens)}`,
    `DTEND:${stamp(opens + 1_800)}`,
    `SUMMARY:${escaped(words.title)}`,
    `DESCRIPTION:${escaped(words.description)}`,
    `URL:${words.url.replace(/[\r\n]/g, '')}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(words.title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

/** `20260102T030405Z` */
function stamp(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n')
}

const LINE_BYTES = 75

/** A line has at most 75 bytes; what is longer goes on after a line break and a space. Characters stay whole. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > LINE_BYTES) {
      parts.push(part)
      part = ''
      // The space with which the next line begins.
      bytes = 1
    }
    part += character
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}
