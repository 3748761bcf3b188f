'use client'
import dynamic from 'next/dynamic'
import { useConnection } from 'wagmi'
import { usePairState } from '@/lib/hooks/pair'

const WaitingCount = dynamic(() => import('./waitingCount'), { ssr: false })

/** The count is of use only to somebody who is connected, where the bridge is open, and comes only then. */
export function LazyWaitingCount() {
  const state = usePairState()
  return state.status === 'ready' && state.pair.gateways !== null && <WhenConnected />
}

function WhenConnected() {
  const { address } = useConnection()
  return address !== undefined && <WaitingCount account={address} />
}
