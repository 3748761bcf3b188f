'use client'
import { reminderWords as words } from '@/components/transfers/copy'
import { download } from '@/components/transfers/download'
import { transferHref } from '@/components/transfers/href'
import { amountOn } from '@/components/transfers/transferSymbol'
import { useSave } from '@/components/transfers/useSave'
import { Button } from '@/components/ui/button'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import { type DepositTransfer, transferKey } from '@/lib/bridge/transfer'
import { addressOf } from '@/lib/format/languages'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { useChainTime } from '@/lib/hooks/queries/useChainTime'

/** A calendar file for the moment a claim opens, as it is known now. */
export function AddToCalendar({ deposit, status }: { deposit: DepositTransfer; status: DepositStatus }) {
  const chainTime = useChainTime()
  const { save, busy, problem } = useSave(async () => {
    if (chainTime === undefined) return
    const { claimCalendar } = await fetchCode(() => import('@/lib/bridge/exportCalendar'))
    const url = addressOf(transferHref(deposit.initiated.hash), location.origin)
    const entry = {
      title: words.entry(amountOn(deposit.amount, 'l1')),
      description: words.entryBody(url),
      url,
    }
    const file = claimCalendar(deposit, status, { chainTime, words: entry })
    if (file !== null) download(`${transferKey(deposit)}.ics`, 'text/calendar', file)
  })
  if (chainTime === undefined) return null
  return (
    <>
      <Button variant="secondary" busy={busy} onClick={save}>
        {words.calendar}
      </Button>
      {problem}
    </>
  )
}
