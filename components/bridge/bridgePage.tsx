'use client'
import { useSearchParams } from 'next/navigation'
import { startTransition, useDeferredValue, useEffect, useOptimistic } from 'react'
import { LazyStandIns } from '@/components/common/lazyStandIns'
import { LazyWaitsElsewhere } from '@/components/common/lazyWaitsElsewhere'
import { NotOpen } from '@/components/common/notOpen'
import { lazyPart } from '@/components/ui/lazyPart'
import { visibleText, written } from '@/lib/bridge/pasted'
import { useTransferForm } from '@/lib/hooks/acts/useTransferForm'
import { PanelSkeleton } from './bridgeSkeleton'
import { DepositPanel } from './depositPanel'
import { type Direction, DirectionSwitch } from './directionSwitch'
import { LazyOlderLpt } from './older/lazyOlderLpt'

/** Most come to deposit: the other direction is fetched after the page. */
const WithdrawPanel = lazyPart(() => import('./withdraw/withdrawPanel'), { loading: () => <PanelSkeleton /> })

const directionIn = (search: Pick<URLSearchParams, 'getAll'>): Direction =>
  visibleText(written(search, 'direction')).toLowerCase() === 'withdraw' ? 'withdraw' : 'deposit'

/** The bridge, in the direction that the URL names. */
export function BridgePage() {
  const form = useTransferForm()
  const inUrl: Direction = directionIn(useSearchParams())
  const [direction, show] = useOptimistic(inUrl)
  // The switch answers the finger at once; the other panel takes a phone a moment more, and nobody signs in the old one meanwhile.
  const panel = useDeferredValue(direction)
  const change = (next: Direction) => {
    startTransition(() => {
      show(next)
      form.clear({ direction: next === 'withdraw' ? next : '' })
    })
  }
  useEffect(WithdrawPanel.ahead, [])
  return (
    <div className="flex flex-col gap-6">
      <NotOpen />
      <LazyStandIns />
      <LazyWaitsElsewhere />
      <div className="max-w-sm">
        <DirectionSwitch direction={direction} onChange={change} />
      </div>
      <div
        inert={panel !== direction}
        className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]"
      >
        {panel === 'deposit' ? <DepositPanel form={form} /> : <WithdrawPanel form={form} />}
      </div>
      <LazyOlderLpt />
    </div>
  )
}
