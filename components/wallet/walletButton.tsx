'use client'
import { useEffect, useLayoutEffect, useState } from 'react'
import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { lazyPart } from '@/components/ui/lazyPart'
import { usePairState } from '@/lib/hooks/pair'
import { ConnectButton } from './connectButton'

/** Comes for those who are connected. */
const AccountMenu = lazyPart(() => import('./accountMenu'), { loading: () => <ConnectButton disabled /> })

/** A wallet that has not come back after so long, in milliseconds, may be asked for again. */
const PATIENCE = 8_000

/**
 * The mark of a reader who was connected when the page was left: set before the first paint (app/layout.tsx), and
 * removed once that is no longer so.
 */
const mark = () => {
  document.documentElement.dataset.returning = ''
}
const unmark = () => {
  delete document.documentElement.dataset.returning
}

/** One button from the first picture on: that the chains are known changes what it does, not which one it is. */
export function WalletButton() {
  const { status } = usePairState()
  const [account, setAccount] = useState<Address | null>(null)
  useEffect(() => {
    if (status === 'failed') unmark()
  }, [status])
  return (
    // A place of its own, in which the focus finds the account when the button is gone.
    <div className="contents">
      {status === 'ready' && <WatchConnection onChange={setAccount} />}
      {status === 'ready' && account !== null ? (
        <AccountMenu address={account} />
      ) : (
        <ConnectButton disabled={status !== 'ready'} />
      )}
    </div>
  )
}

function WatchConnection({ onChange }: { onChange: (account: Address | null) => void }) {
  const { address, status } = useConnection()
  const account = address !== undefined && status === 'connected' ? address : null
  // Before the next picture: nothing of the old account is seen beside the new one.
  useLayoutEffect(() => onChange(account), [account, onChange])
  useEffect(() => {
    if (status === 'connected') mark()
    const waiting = status === 'connected' ? undefined : setTimeout(unmark, PATIENCE)
    return () => {
      clearTimeout(waiting)
      if (status !== 'disconnected') unmark()
    }
  }, [status])
  return null
}
