'use client'
import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { useConnection } from 'wagmi'
import { usePairState } from '@/lib/hooks/pair'
import { ConnectButton } from './connectButton'

/** Comes for those who are connected. */
const AccountMenu = dynamic(() => import('./accountMenu'), {
  ssr: false,
  loading: () => <ConnectButton disabled />,
})

/** A wallet that has not come back after so long, in milliseconds, may be asked for again. */
const PATIENCE = 8_000

/** Whoever was connected when the page was left is marked so from before the first paint (app/layout.tsx) until that is no longer so. */
const mark = () => {
  document.documentElement.dataset.returning = ''
}
const unmark = () => {
  delete document.documentElement.dataset.returning
}

export function WalletButton() {
  const { status } = usePairState()
  useEffect(() => {
    if (status === 'failed') unmark()
  }, [status])
  return status === 'ready' ? <Connection /> : <ConnectButton disabled />
}

function Connection() {
  const { address, status } = useConnection()
  useEffect(() => {
    if (status === 'connected') mark()
    const waiting = status === 'connected' ? undefined : setTimeout(unmark, PATIENCE)
    return () => {
      clearTimeout(waiting)
      if (status !== 'disconnected') unmark()
    }
  }, [status])
  return address !== undefined && status === 'connected' ? (
    <AccountMenu address={address} />
  ) : (
    <ConnectButton />
  )
}
