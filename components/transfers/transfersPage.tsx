'use client'
import { useSearchParams } from 'next/navigation'
import { LazyWaitsElsewhere } from '@/components/common/lazyWaitsElsewhere'
import { NotOpen } from '@/components/common/notOpen'
import { lazyPart } from '@/components/ui/lazyPart'
import { soughtIn } from '@/lib/bridge/pasted'
import { usePair } from '@/lib/hooks/pair'
import { AccountTransfers } from './list/accountTransfers'
import { LookedUpTransfers } from './list/lookedUpTransfers'
import { LookUpField } from './list/lookUpField'
import { loadOneTransfer } from './loadOneTransfer'
import { TransfersSkeleton } from './transfersSkeleton'

/** The page of one transfer is fetched when one is opened: the list does not pay for it. */
const OneTransfer = lazyPart(loadOneTransfer, {
  loading: () => <TransfersSkeleton />,
})

/** The account's transfers, or the one whose hash is in the URL, or those of the account that is in the URL. */
export function TransfersPage() {
  const search = useSearchParams()
  const sought = soughtIn(search)
  const { gateways } = usePair()
  if (gateways === null) return <NotOpen />
  return (
    <div className="flex flex-col gap-6">
      <LazyWaitsElsewhere />
      <LookUpField key={sought?.text} initial={sought?.text ?? ''} />
      {sought?.kind === 'transfer' && <OneTransfer hash={sought.text} />}
      {sought?.kind === 'account' && <LookedUpTransfers account={sought.address} />}
      {sought === null && <AccountTransfers />}
    </div>
  )
}
