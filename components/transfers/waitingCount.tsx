'use client'
import type { Address } from 'viem'
import { nextAction } from '@/lib/bridge/nextAction'
import { useTracked } from '@/lib/hooks/queries/useTracked'
import { useTransfers } from '@/lib/hooks/queries/useTransfers'
import { transfersWords as words } from './copy'

/**
 * The number of an account's transfers that wait for an act; renders nothing for none. Reads no more than the pages
 * do anyway.
 */
export default function WaitingCount({ account }: { account: Address }) {
  const { data = [] } = useTracked(useTransfers(account).data)
  const waiting = data.filter((one) => {
    const { action } = nextAction(one)
    return action !== 'wait' && action !== 'none'
  })
  if (waiting.length === 0) return null
  return (
    // At the corner of the link's name, where it takes no room: the navigation of a phone has none left.
    <span className="relative">
      <span className="tabular -top-5 -left-1.5 absolute grid h-5 min-w-5 place-items-center rounded-full bg-now px-1.5 text-surface text-xs">
        {waiting.length}
        <span className="sr-only"> {words.waiting}</span>
      </span>
    </span>
  )
}
