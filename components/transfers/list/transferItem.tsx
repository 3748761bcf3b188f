'use client'
import Link from 'next/link'
import { memo } from 'react'
import { TransferAction } from '@/components/transfers/acts/transferAction'
import { transfersWords, transferWords } from '@/components/transfers/copy'
import { Direction } from '@/components/transfers/direction'
import { transferHref } from '@/components/transfers/href'
import { transferSymbol } from '@/components/transfers/transferSymbol'
import { transferView } from '@/components/transfers/transferView'
import { Wait } from '@/components/transfers/wait'
import { Amount } from '@/components/ui/amount'
import { buttonClass } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { Skeleton } from '@/components/ui/skeleton'
import { Tag } from '@/components/ui/tag'
import { AddToken } from '@/components/wallet/addToken'
import type { DeliveryTime } from '@/lib/bridge/deliveryTime'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import { usePair } from '@/lib/hooks/pair'

type Props = {
  transfer: Transfer
  /** The transfer with its status; undefined while that is being read. */
  tracked: TrackedTransfer | undefined
  /** The usual duration of a message to Arbitrum. */
  usual: DeliveryTime
  /** It arrived while it was looked at: its token is offered to the wallet. */
  justArrived?: boolean
}

/** One transfer in the list: what, where it stands, how far it is, and the one thing to do next. Drawn when it changes. */
export const TransferItem = memo(function TransferItem({
  transfer,
  tracked,
  usual,
  justArrived = false,
}: Props) {
  const pair = usePair()
  const view = tracked && transferView(tracked, pair, usual)
  return (
    <li className="sheet flex flex-col gap-3 p-5">
      <div>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <p className="figures text-2xl">
            <Amount wei={transfer.amount} symbol={transferSymbol(transfer)} />
          </p>
          {view ? <Tag tone={view.tone}>{view.label}</Tag> : <Skeleton className="h-7 w-32 rounded-full" />}
        </div>
        <div className="flex items-center justify-between gap-x-2 text-soft text-sm">
          <p className="flex flex-wrap gap-x-2">
            <Direction kind={transfer.kind} />
            <span>
              {transferWords.started} <Moment time={transfer.initiated.time} />
            </span>
          </p>
          <Link
            href={transferHref(transfer.initiated.hash)}
            className={`${buttonClass('quiet')} -mr-4 shrink-0 text-sm`}
          >
            {transfersWords.details}
          </Link>
        </div>
      </div>
      {view ? <Wait view={view} /> : <span className="sr-only">{transferWords.unknown}</span>}
      {view && !view.over && <p className="text-note text-soft">{view.sentence}</p>}
      {tracked && <TransferAction tracked={tracked} />}
      {justArrived && transfer.kind === 'deposit' && <AddToken />}
    </li>
  )
})
