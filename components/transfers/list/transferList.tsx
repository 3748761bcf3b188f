'use client'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { transfersWords } from '@/components/transfers/copy'
import { CopyLink } from '@/components/transfers/copyLink'
import { accountHref } from '@/components/transfers/href'
import { claimNotice, NotifyMe } from '@/components/transfers/notifyMe'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'
import { useStatusNews } from '@/components/transfers/useStatusNews'
import { Button } from '@/components/ui/button'
import { ClockAhead } from '@/components/ui/clockAhead'
import { ReadFailed } from '@/components/ui/readFailed'
import { transferKey } from '@/lib/bridge/transfer'
import { useDeliveryTime } from '@/lib/hooks/queries/useDeliveryTime'
import { useTracked } from '@/lib/hooks/queries/useTracked'
import { useTransfers } from '@/lib/hooks/queries/useTransfers'
import { useClaimNotice } from '@/lib/hooks/useNotifications'
import { ClaimTogether } from './claimTogether'
import { ExportCsv } from './exportCsv'
import { Gaps } from './gaps'
import { Searched, SearchProgress } from './searchProgress'
import { TransferItem } from './transferItem'
import { usePart } from './usePart'

/** The transfers of an account, what can be acted on and then the newest first, while they are found and after. `empty` is shown when it has none. */
export default function TransferList({ account, empty }: { account: Address; empty: ReactNode }) {
  const transfers = useTransfers(account)
  const tracked = useTracked(transfers.data)
  const usual = useDeliveryTime(account)
  useClaimNotice(tracked.data, claimNotice)
  useStatusNews(tracked.data)
  const { data, isPending, isFetching, error, gaps, isComplete, progress } = transfers
  const searching = isPending && error === null
  // What was found is shown with its state, so that no item grows while it is looked at.
  const reading =
    data !== undefined && data.length > 0 && tracked.data === undefined && tracked.error === null
  const { shown, left, next, more } = usePart(reading ? [] : (data ?? []), tracked.byKey)
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
      <ClaimTogether tracked={tracked.data ?? []} />
      {isComplete && data?.length === 0 && empty}
      <ul aria-label={transfersWords.list} className="flex flex-col gap-4">
        {shown.map((transfer) => (
          <TransferItem
            key={transferKey(transfer)}
            transfer={transfer}
            tracked={tracked.byKey.get(transferKey(transfer))}
            usual={usual}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button variant="secondary" onClick={more}>
          {transfersWords.more(next, left)}
        </Button>
      )}
      {data !== undefined && data.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {isComplete && <ExportCsv transfers={data} tracked={tracked.byKey} />}
          <CopyLink path={accountHref(account)} />
          <NotifyMe />
        </div>
      )}
    </>
  )
}
