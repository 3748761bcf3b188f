'use client'
import { useRouter, useSearchParams } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { problemCopy } from '@/lib/bridge/copy'
import { usePair } from '@/lib/hooks/pair'
import { useTransferForm } from '@/lib/hooks/useTransferForm'
import { bridge } from './copy'
import { DepositPanel } from './depositPanel'
import { type Direction, DirectionSwitch } from './directionSwitch'
import { WithdrawPanel } from './withdrawPanel'

/** Both directions. Which one it is stands in the URL. */
export function BridgePage() {
  const { gateways, l2 } = usePair()
  const router = useRouter()
  const form = useTransferForm()
  const direction: Direction = useSearchParams().get('direction') === 'withdraw' ? 'withdraw' : 'deposit'
  const change = (next: Direction) => {
    form.setAmount('')
    router.replace(next === 'withdraw' ? '/?direction=withdraw' : '/', { scroll: false })
  }
  return (
    <div className="flex flex-col gap-6">
      {gateways === null && (
        <Notice tone="now" title={bridge.notOpen}>
          {problemCopy['bridge-not-open']} ({l2.name})
        </Notice>
      )}
      <div className="max-w-sm">
        <DirectionSwitch direction={direction} onChange={change} />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[7fr_5fr]">
        {direction === 'deposit' ? <DepositPanel form={form} /> : <WithdrawPanel form={form} />}
      </div>
    </div>
  )
}
