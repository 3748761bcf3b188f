'use client'
import Link from 'next/link'
import { useConnection } from 'wagmi'
import { Bar } from '@/components/ui/bar'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { ReadFailed } from '@/components/ui/readFailed'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import { transferKey } from '@/lib/bridge/transfer'
import { useTracked } from '@/lib/hooks/useTracked'
import { useTransfers } from '@/lib/hooks/useTransfers'
import { transfersWords } from './copy'
import { TransferItem } from './transferItem'
import { TransfersSkeleton } from './transfersSkeleton'

export function AccountTransfers() {
  const { address, status } = useConnection()
  if (status === 'reconnecting') return <TransfersSkeleton />
  if (address === undefined) {
    return (
      <Empty title={transfersWords.connect} body={transfersWords.connectBody}>
        <ConnectButton name={wallet.connectHere} />
      </Empty>
    )
  }
  return <Transfers account={address} />
}

function Transfers({ account }: { account: `0x${string}` }) {
  const transfers = useTransfers(account)
  const tracked = useTracked(transfers.data)
  const { data, isPending, error, gaps, whole, progress } = transfers
  return (
    <>
      <ReadFailed query={transfers} />
      <ReadFailed query={tracked} />
      {isPending && error === null && <Searching done={progress} />}
      {isPending && error === null && data === undefined && <TransfersSkeleton />}
      {gaps.length > 0 && (
        <Notice tone="now" title={transfersWords.gaps}>
          {transfersWords.gapsBody}
        </Notice>
      )}
      {whole && data?.length === 0 && (
        <Empty title={transfersWords.empty} body={transfersWords.emptyBody}>
          <Link href="/" className={buttonClass()}>
            {transfersWords.toBridge}
          </Link>
        </Empty>
      )}
      <ul aria-label={transfersWords.list} className="flex flex-col gap-4">
        {data?.map((transfer) => (
          <TransferItem
            key={transferKey(transfer)}
            transfer={transfer}
            tracked={tracked.byKey.get(transferKey(transfer))}
          />
        ))}
      </ul>
    </>
  )
}

function Searching({ done }: { done: number }) {
  const percent = Math.round(done * 100)
  return (
    <div>
      <p className="mb-2 text-soft">
        {transfersWords.searching}: {transfersWords.searched(percent)}
      </p>
      <Bar value={done} label={transfersWords.searched(percent)} />
    </div>
  )
}
