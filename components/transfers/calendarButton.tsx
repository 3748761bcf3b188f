'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { hasMoved } from '@/lib/format/calendar'
import { formatChainTime } from '@/lib/format/time'
import { keepDate, savedDate } from '@/lib/hooks/storage/savedDates'
import { reminderWords as words } from './copy'
import { download } from './download'
import { useSave } from './useSave'

type Props = {
  /** The id of the entry: the date that was saved for it here before is compared with the present one. */
  uid: string
  /** The date of the entry as known now, in seconds. */
  at: number
  fileName: string
  /** The file's text; null when there is nothing to wait for any more. */
  make: () => Promise<string | null>
}

/** A calendar file for a moment; when that moves after it was saved, the page says so and offers the entry anew. */
export function CalendarButton({ uid, at, fileName, make }: Props) {
  const [saved, setSaved] = useState(() => savedDate(uid))
  const { save, busy, problem } = useSave(async () => {
    const file = await make()
    if (file === null) return
    download(fileName, 'text/calendar', file)
    keepDate(uid, at)
    setSaved(at)
  })
  const moved = saved !== null && hasMoved(saved, at)
  return (
    <>
      <Button variant={moved ? 'now' : 'secondary'} busy={busy} onClick={save}>
        {moved ? words.calendarAgain : words.calendar}
      </Button>
      {moved && (
        <p className="basis-full text-sm">
          {words.moved(formatChainTime(BigInt(saved)), formatChainTime(BigInt(at)))}
        </p>
      )}
      {problem}
    </>
  )
}
