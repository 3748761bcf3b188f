'use client'
import { reminderWords as words } from '@/components/transfers/copy'
import { download } from '@/components/transfers/download'
import { transferHref } from '@/components/transfers/href'
import { amountOn } from '@/components/transfers/transferSymbol'
import { Button } from '@/components/ui/button'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import { type DepositTransfer, transferKey } from '@/lib/bridge/transfer'
import { addressOf } from '@/lib/format/languages'
import { useChainTime } from '@/lib/hooks/queries/useChainTime'

/** A calendar file for the moment a claim opens, as it is known now. */
export function AddToCalendar({ deposit, status }: { deposit: DepositTransfer; status: DepositStatus }) {
  const chainTime = useChainTime()
  if (chainTime === undefined) return null
  const save = async () => {
    const { claimCalendar } = await import('@/lib/bridge/exportCalendar')
    const url = addressOf(transferHref(deposit.initiated.hash), location.origin)
    const entry = {
      title: words.entry(amountOn(deposit.amount, 'l1')),
      description: words.entryBody(url),
      url,
    }
    const file = claimCalendar(deposit, status, { chainTime, words: entry })
    if (file !== null) download(`${transferKey(deposit)}.ics`, 'text/calendar', file)
  }
  return (
    <Button variant="secondary" onClick={save}>
      {words.calendar}
    </Button>
  )
}
