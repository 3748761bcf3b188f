'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { transfersWords } from '@/components/transfers/copy'
import { HashFailure } from '@/components/transfers/hashFailure'
import { transferHref } from '@/components/transfers/href'
import { claimNotice } from '@/components/transfers/notifyMe'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'
import { useStatusNews } from '@/components/transfers/useStatusNews'
import { buttonClass } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { transferKey } from '@/lib/bridge/transfer'
import { useCoveringAssertions } from '@/lib/hooks/queries/useCoveringAssertions'
import { useTracked } from '@/lib/hooks/queries/useTracked'
import { useTransferByHash } from '@/lib/hooks/queries/useTransferByHash'
import { useClaimNotice } from '@/lib/hooks/useNotifications'
import { TransferDetail } from './transferDetail'
import { useTransferTitle } from './useTransferTitle'

/** The transfer of a transaction hash, with or without a wallet. */
export default function OneTransfer({ hash }: { hash: string }) {
  const found = useTransferByHash(hash)
  const transfers = found.data?.found ? found.data.transfers : undefined
  const by = found.data?.found ? found.data.by : undefined
  const router = useRouter()
  // A transaction that was sped up is the same transfer: from now on the hash that is part of the chain finds it.
  useEffect(() => {
    if (by !== undefined) router.replace(transferHref(by))
  }, [by, router])
  const tracked = useTracked(transfers)
  const assertions = useCoveringAssertions(transfers)
  useClaimNotice(tracked.data, claimNotice)
  useStatusNews(tracked.data)
  useTransferTitle(found.data, tracked.data)
  return (
    <>
      <p>
        <Link href="/transfers/" className={`${buttonClass('quiet')} -ml-4`}>
          ← {transfersWords.all}
        </Link>
      </p>
      <ReadFailed query={found} />
      <ReadFailed query={tracked} />
      {found.isPending && found.error === null && <Looking />}
      {found.data?.found === false && (
        <HashFailure failure={found.data} looking={found.looking} again={() => found.refetch()} />
      )}
      {transfers?.map((transfer) => (
        <TransferDetail
          key={transferKey(transfer)}
          transfer={transfer}
          tracked={tracked.byKey.get(transferKey(transfer))}
          covering={transfer.kind === 'deposit' ? assertions.data?.get(transfer.position) : undefined}
        />
      ))}
    </>
  )
}

function Looking() {
  return (
    <>
      <p role="status" className="sr-only">
        {transfersWords.looking}
      </p>
      <TransfersSkeleton />
    </>
  )
}
