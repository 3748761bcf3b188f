'use client'
import { useConnection } from 'wagmi'
import { Button } from '@/components/ui/button'
import { usePairState } from '@/lib/hooks/pair'
import { AccountMenu } from './accountMenu'
import { ConnectButton } from './connectButton'
import { wallet } from './copy'

export function WalletButton() {
  const pair = usePairState()
  if (pair.status !== 'ready') return <Button disabled>{wallet.connect}</Button>
  return <Connection />
}

function Connection() {
  const { address, status } = useConnection()
  if (address !== undefined && status === 'connected') return <AccountMenu address={address} />
  if (status === 'reconnecting') {
    return (
      <Button variant="secondary" busy>
        <span className="sr-only">{wallet.loading}</span>
      </Button>
    )
  }
  return <ConnectButton />
}
