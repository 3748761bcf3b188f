'use client'
import { CalendarButton } from '@/components/transfers/calendarButton'
import { reminderWords as words } from '@/components/transfers/copy'
import { transferHref } from '@/components/transfers/href'
import { amountOn } from '@/components/transfers/transferSymbol'
import { claimUid } from '@/lib/bridge/claimUid'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import { type DepositTransfer, transferKey } from '@/lib/bridge/transfer'
import { addressOf } from '@/lib/format/languages'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { useChainTime } from '@/lib/hooks/queries/useChainTime'

type Props = { deposit: DepositTransfer; status: Extract<DepositStatus, { opens: unknown }> }

/** A calendar file for the moment a claim opens, as it is known now. */
export function AddToCalendar({ deposit, status }: Props) {
  const chainTime = useChainTime()
  if (chainTime === undefined) return null
  const make = async () => {
    const { claimCalendar } = await fetchCode(() => import('@/lib/bridge/exportCalendar'))
    const url = addressOf(transferHref(deposit.initiated.hash), location.origin)
    const entry = {
      title: words.entry(amountOn(deposit.amount, 'l1')),
      description: words.entryBody(url),
      url,
    }
    return claimCalendar(deposit, status, { chainTime, words: entry })
  }
  return (
    <CalendarButton
      uid={claimUid(deposit)}
      at={Number(chainTime) + status.opens.secondsLeft}
      fileName={`${transferKey(deposit)}.ics`}
      make={make}
    />
  )
}
