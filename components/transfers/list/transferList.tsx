'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import type { Address } from 'viem'
import { transfersWords } from '@/components/transfers/copy'
import { CopyLink } from '@/components/transfers/copyLink'
import { accountHref } from '@/components/transfers/href'
import { claimNotice, NotifyMe } from '@/components/transfers/notifyMe'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'
import { useStatusNews } from '@/components/transfers/useStatusNews'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { ClockAhead } from '@/components/ui/clockAhead'
import { ReadFailed } from '@/components/ui/readFailed'
import { filterParameters, isSettled } from '@/lib/bridge/listFilter'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import { useDeliveryTime } from '@/lib/hooks/queries/useDeliveryTime'
import { useTracked } from '@/lib/hooks/queries/useTracked'
import { useTransfers } from '@/lib/hooks/queries/useTransfers'
import { useClaimNotice } from '@/lib/hooks/useNotifications'
import { ClaimTogether } from './claimTogether'
import { ExportCsv } from './exportCsv'
import { filterWords } from './filter/copy'
import { ListFilterFields } from './filter/listFilterFields'
import { NoMatch } from './filter/noMatch'
import { useListFilter } from './filter/useListFilter'
import { Gaps } from './gaps'
import { Searched, SearchProgress } from './searchProgress'
import { TransferItem } from './transferItem'
import { usePart } from './usePart'

/** The same each time, so that nothing is drawn again for it. */
const none: readonly TrackedTransfer[] = []

/**
 * The transfers of an account, those that can be acted on first and then the newest, during the search and after it.
 * `empty` is shown when it has none.
 */
export default function TransferList({ account, empty }: { account: Address; empty: ReactNode }) {
  const transfers = useTransfers(account)
  const tracked = useTracked(transfers.data)
  const usual = useDeliveryTime(account)
  useClaimNotice(tracked.data, claimNotice)
  useStatusNews(tracked.data)
  const { data, isPending, isFetching, error, gaps, isComplete, progress } = transfers
  const searching = isPending && error === null
  // Transfers are shown once their states are read, so that no item grows while it is looked at.
  const reading =
    data !== undefined && data.length > 0 && tracked.data === undefined && tracked.error === null
  const { filter, choose } = useListFilter()
  const found = reading ? [] : (data ?? [])
  const { pending, settled, matching, left, next, more } = usePart(found, tracked.byKey, filter)
  const among = found.map((transfer) => ({
    kind: transfer.kind,
    settled: isSettled(transfer, tracked.byKey.get(transferKey(transfer))),
  }))
  const group = (title: string, part: readonly Transfer[]) => (
    <Group title={title} transfers={part}>
      {(transfer) => (
        <TransferItem
          key={transferKey(transfer)}
          transfer={transfer}
          tracked={tracked.byKey.get(transferKey(transfer))}
          usual={usual}
          justArrived={
            part === pending && tracked.byKey.get(transferKey(transfer))?.status.state === 'claimed'
          }
        />
      )}
    </Group>
  )
  return (
    <>
      <ReadFailed query={{ ...transfers, isFetching: isFetching && progress === undefined }} />
      <ReadFailed query={tracked} />
      <div className="min-h-22 md:min-h-17">
        {searching && <SearchProgress progress={progress} />}
        {isComplete && progress && <Searched progress={progress} />}
      </div>
      {reading && <ClockAhead />}
      {(reading || (searching && data === undefined)) && <TransfersSkeleton />}
      <Gaps gaps={gaps} searching={isFetching} searchAgain={() => transfers.refetch()} />
      <ClaimTogether tracked={tracked.data ?? none} />
      {isComplete && data?.length === 0 && empty}
      {found.length > 0 && <ListFilterFields filter={filter} choose={choose} among={among} />}
      {group(filterWords.states.pending, pending)}
      {group(filterWords.states.settled, settled)}
      {found.length > 0 && <Matching count={matching} filter={filter} choose={choose} />}
      {left > 0 && (
        <Button variant="secondary" onClick={more}>
          {transfersWords.more(next, left)}
        </Button>
      )}
      {data !== undefined && data.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {isComplete && <ExportCsv transfers={data} tracked={tracked.byKey} />}
          <CopyLink path={accountHref(account, filterParameters(filter))} />
          <NotifyMe />
        </div>
      )}
    </>
  )
}

type GroupProps = {
  title: string
  transfers: readonly Transfer[]
  children: (transfer: Transfer) => ReactNode
}

/** Pending or settled transfers under their name; nothing where there are none. */
function Group({ title, transfers, children }: GroupProps) {
  const id = useId()
  if (transfers.length === 0) return null
  return (
    <section className="flex flex-col gap-4">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <ul aria-labelledby={id} className="flex flex-col gap-4">
        {transfers.map(children)}
      </ul>
    </section>
  )
}

type MatchingProps = Pick<ReturnType<typeof useListFilter>, 'filter' | 'choose'> & { count: number }

/** Says how many transfers a filter leaves when it is changed, and the way out where it leaves none. */
function Matching({ count, filter, choose }: MatchingProps) {
  const { direction, state } = filter
  const said = useRef(`${direction} ${state}`)
  useEffect(() => {
    if (said.current === `${direction} ${state}`) return
    said.current = `${direction} ${state}`
    announce(filterWords.shown(count))
  }, [direction, state, count])
  return count === 0 && <NoMatch choose={choose} />
}
