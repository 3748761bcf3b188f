import { language } from './language'

/** The words of an entry; they are the caller's, as is the link to its subject. */
export type CalendarWords = { title: string; description: string; url: string }

export type CalendarEntry = {
  /** The same for as long as the entry is about the same: by it a calendar replaces an earlier entry. */
  uid: string
  /** Higher in each later entry. */
  sequence: number
  /** The time at which the entry is written, in seconds. */
  written: number
  /** The moment that it is about, in seconds. */
  at: number
  words: CalendarWords
}

/** A calendar file (RFC 5545) with one entry of half an hour, and a reminder at its beginning. */
export function calendarFile({ uid, sequence, written, at, words }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//LPT bridge//Claims//${language.toUpperCase()}`,
    'BEGIN:VEVENT',
    `UID:${uid}@lpt-bridge`,
    // A later entry has a later stamp and number, by which calendars know which is newer.
    `DTSTAMP:${stamp(written)}`,
    `SEQUENCE:${Math.max(0, sequence)}`,
    `DTSTART:${stamp(at)}`,
    `DTEND:${stamp(at + 1_800)}`,
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

/** An estimate wavers with every look; one that differs by more is another date. In seconds. */
const ANOTHER_DATE = 3_600

/** True when a moment has moved since it was put into a calendar, so that the entry there misleads. In seconds. */
export const hasMoved = (saved: number, at: number): boolean => Math.abs(at - saved) > ANOTHER_DATE

/** `20260102T030405Z` */
function stamp(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n')
}

const LINE_BYTES = 75

/** A line has at most 75 bytes; a longer one goes on after a line break and a space. Characters stay whole. */
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
