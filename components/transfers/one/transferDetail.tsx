'use client'
import { TransferAction } from '@/components/transfers/acts/transferAction'
import { transferWords } from '@/components/transfers/copy'
import { Direction } from '@/components/transfers/direction'
import { transferSymbol } from '@/components/transfers/transferSymbol'
import { transferView } from '@/components/transfers/transferView'
import { Wait } from '@/components/transfers/wait'
import { Address } from '@/components/ui/address'
import { Amount } from '@/components/ui/amount'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Moment } from '@/components/ui/moment'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { Steps } from '@/components/ui/steps'
import { Tag } from '@/components/ui/tag'
import { TxLink } from '@/components/ui/txLink'
import { AddToken } from '@/components/wallet/addToken'
import type { CoveringAssertion } from '@/lib/actions/read/readCoveringAssertions'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import { usePair } from '@/lib/hooks/pair'
import { useDeliveryTime } from '@/lib/hooks/queries/useDeliveryTime'
import { Reminders } from './reminders'
import { timeline } from './timeline'

type Props = {
  transfer: Transfer
  tracked: TrackedTransfer | undefined
  /** The assertion that covers a deposit; undefined while it is not known. */
  covering: CoveringAssertion | undefined
}

/** Everything about one transfer: its status, its next act, and its way drawn from end to end. */
export function TransferDetail({ transfer, tracked, covering }: Props) {
  const pair = usePair()
  const usual = useDeliveryTime(transfer.to)
  const view = tracked && transferView(tracked, pair, usual)
  const isDeposit = transfer.kind === 'deposit'
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <Sheet
        title={
          <Amount
            wei={transfer.amount}
            symbol={transferSymbol(transfer)}
            className="figures font-sans text-2xl"
          />
        }
        aside={
          view ? <Tag tone={view.tone}>{view.label}</Tag> : <Skeleton className="h-7 w-32 rounded-full" />
        }
      >
        <div className="flex flex-col gap-4">
          <Direction kind={transfer.kind} />
          {view && <p className="text-lg">{view.sentence}</p>}
          {view && <Wait view={view} ring />}
          {tracked && <TransferAction tracked={tracked} />}
          {isDeposit && tracked?.status.state === 'claimed' && <AddToken />}
          <Reminders transfer={transfer} tracked={tracked} />
          <Ledger>
            <Entry name={transferWords.from}>
              <Address value={transfer.from} chains={[isDeposit ? pair.l2 : pair.l1]} />
            </Entry>
            <Entry name={transferWords.to}>
              <Address value={transfer.to} chains={[isDeposit ? pair.l1 : pair.l2]} />
            </Entry>
            <Entry name={transferWords.started}>
              <Moment time={transfer.initiated.time} />
            </Entry>
            <Entry name={transferWords.tx}>
              <TxLink hash={transfer.initiated.hash} chain={isDeposit ? pair.l2 : pair.l1} />
            </Entry>
            <Entry name={isDeposit ? transferWords.position : transferWords.id}>
              {(isDeposit ? transfer.position : transfer.id).toString()}
            </Entry>
          </Ledger>
        </div>
      </Sheet>
      <Sheet title={transferWords.timeline}>
        <Steps
          label={transferWords.timeline}
          steps={timeline({ transfer, tracked, covering, usual }, pair)}
        />
      </Sheet>
    </div>
  )
}
