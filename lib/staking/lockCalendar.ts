import type { Address } from 'viem'
import { type CalendarWords, calendarFile } from '@/lib/format/calendar'
import type { Lock } from './locks'
import { lockUid } from './lockUid'

/**
 * A calendar file for the moment from which a lock can be withdrawn. Saved again when rounds have become longer, or one began
 * late, it replaces the earlier entry.
 * @param params.written now, in seconds: entries written later have higher numbers
 * @returns null when there is nothing to wait for
 */
export function lockCalendar(
  { id, status }: Pick<Lock, 'id' | 'status'>,
  { account, written, words }: { account: Address; written: number; words: CalendarWords },
): string | null {
  if (status.state !== 'waiting') return null
  return calendarFile({
    uid: lockUid(account, id),
    sequence: Math.floor(written / 60),
    written,
    at: written + status.secondsLeft,
    words,
  })
}
