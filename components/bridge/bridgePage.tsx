'use client'
import { useSearchParams } from 'next/navigation'
import { startTransition, useOptimistic } from 'react'
import { NotOpen } from '@/components/shell/notOpen'
import { keepInUrl, useTransferForm } from '@/lib/hooks/useTransferForm'
import { DepositPanel } from './depositPanel'
import { type Direction, DirectionSwitch } from './directionSwitch'
import { WithdrawPanel } from './withdrawPanel'

/** Both directions. Which one it is stands in the URL. */
export function BridgePage() {
  const form = useTransferForm()
  const inUrl: Direction = useSearchParams().get('direction') === 'withdraw' ? 'withdraw' : 'deposit'
  const [direction, show] = useOptimistic(inUrl)
  const change = (next: Direction) => {
    form.setAmount('')
    form.setRecipient('')
    startTransition(() => {
      show(next)
      keepInUrl('direction', next === 'withdraw' ? next : '')
    })
  }
  return (
    <div className="flex flex-col gap-6">
      <NotOpen />
      <div className="max-w-sm">
        <DirectionSwitch direction={direction} onChange={change} />
      </div>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        {direction === 'deposit' ? <DepositPanel form={form} /> : <WithdrawPanel form={form} />}
      </div>
    </div>
  )
}
