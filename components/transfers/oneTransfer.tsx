'use client'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ReadFailed } from '@/components/ui/readFailed'
import { Spinner } from '@/components/ui/spinner'
import { transferKey } from '@/lib/bridge/transfer'
import type { HashProblem } from '@/lib/history/readTransferByHash'
import { useCoveringAssertions } from '@/lib/hooks/useCoveringAssertions'
import { useClaimNotice } from '@/lib/hooks/useNotifications'
import { useTracked } from '@/lib/hooks/useTracked'
import { useTransferByHash } from '@/lib/hooks/useTransferByHash'
import { hashCopy, transfersWords } from './copy'
import { claimNotice } from './notifyMe'
import { TransferDetail } from './transferDetail'
import { TransfersSkeleton } from './transfersSkeleton'

/** What a transaction hash leads to, with or without a wallet. */
export function OneTransfer({ hash }: { hash: string }) {
  const found = useTransferByHash(hash)
  const transfers = found.data?.found ? found.data.transfers : undefined
  const tracked = useTracked(transfers)
  const assertions = useCoveringAssertions(tracked.data)
  useClaimNotice(tracked.data, claimNotice)
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
      {found.data?.found === false && <Problem problem={found.data.problem} />}
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

function Problem({ problem }: { problem: HashProblem }) {
  const { title, body } = hashCopy[problem]
  const waiting = problem === 'pending' || problem === 'not-found'
  return (
    <div role="status">
      <Notice tone={problem === 'reverted' ? 'danger' : 'calm'} title={title}>
        {body}
        {waiting && (
          <span className="mt-2 flex items-center gap-2 text-soft text-sm">
            <Spinner /> {transfersWords.looking}
          </span>
        )}
      </Notice>
    </div>
  )
}
