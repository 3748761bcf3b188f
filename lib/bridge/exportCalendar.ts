import { type CalendarWords, calendarFile } from '@/lib/format/calendar'
import { claimUid } from './claimUid'
import type { DepositStatus } from './depositStatus'
import type { DepositTransfer } from './transfer'

/**
 * A calendar file for the moment from which a deposit can be claimed. Saved again when the estimate has changed, it replaces
 * the earlier entry.
 * @param chainTime the time of the chain from which the wait is counted, in seconds
 * @returns null when there is nothing to wait for
 */
export function claimCalendar(
  deposit: DepositTransfer,
  status: DepositStatus,
  { chainTime, words }: { chainTime: bigint; words: CalendarWords },
): string | null {
  if (status.state !== 'waiting-for-assertion' && status.state !== 'in-challenge') return null
  return calendarFile({
    uid: claimUid(deposit),
    sequence: Number(chainTime - deposit.initiated.time),
    written: Number(chainTime),
    at: Number(chainTime) + status.opens.secondsLeft,
    words,
  })
}
