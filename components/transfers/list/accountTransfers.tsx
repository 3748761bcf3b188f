'use client'
import Link from 'next/link'
import { useConnection } from 'wagmi'
import { transfersWords } from '@/components/transfers/copy'
import { TransfersSkeleton } from '@/components/transfers/transfersSkeleton'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import { LazyTransferList } from './lazyTransferList'

/** The transfers of the connected account. */
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
  const none = (
    <Empty title={transfersWords.empty} body={transfersWords.emptyBody}>
      <Link href="/" className={buttonClass()}>
        {transfersWords.toBridge}
      </Link>
    </Empty>
  )
  return <LazyTransferList key={address} account={address} empty={none} />
}
