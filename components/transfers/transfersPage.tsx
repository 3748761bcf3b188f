'use client'
import { useSearchParams } from 'next/navigation'
import { NotOpen } from '@/components/shell/notOpen'
import { usePair } from '@/lib/hooks/pair'
import { AccountTransfers } from './accountTransfers'
import { HashField } from './hashField'
import { OneTransfer } from './oneTransfer'

/** The account's transfers, or the one whose hash is in the URL. */
export function TransfersPage() {
  const hash = useSearchParams().get('tx')
  const { gateways } = usePair()
  if (gateways === null) return <NotOpen />
  return (
    <div className="flex flex-col gap-6">
      <HashField key={hash} initial={hash ?? ''} />
      {hash === null ? <AccountTransfers /> : <OneTransfer hash={hash} />}
    </div>
  )
}
