'use client'
import { CalendarButton } from '@/components/transfers/calendarButton'
import { LPT } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/format/amounts'
import { addressOf } from '@/lib/format/languages'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { useChainTime } from '@/lib/hooks/queries/useChainTime'
import type { Lock } from '@/lib/staking/locks'
import { lockUid } from '@/lib/staking/lockUid'
import type { StakeFacts } from '@/lib/staking/stake'
import { lockWords as words } from './copy'

type Props = { lock: Lock; secondsLeft: number; stake: StakeFacts }

/** A calendar file for the moment a lock opens, as it is known now. */
export function LockToCalendar({ lock, secondsLeft, stake: { account } }: Props) {
  const chainTime = useChainTime()
  if (chainTime === undefined) return null
  const written = Number(chainTime)
  const make = async () => {
    const { lockCalendar } = await fetchCode(() => import('@/lib/staking/lockCalendar'))
    const url = addressOf('/stake/', location.origin)
    const title = words.entry(`${formatAmount(lock.amount, 'short')} ${LPT}`)
    return lockCalendar(lock, { account, written, words: { title, description: words.entryBody(url), url } })
  }
  return (
    <CalendarButton
      uid={lockUid(account, lock.id)}
      at={written + secondsLeft}
      fileName={`unbonding-lock-${lock.id}.ics`}
      make={make}
    />
  )
}
