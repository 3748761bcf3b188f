'use client'
import { useConnection } from 'wagmi'
import { lazyPart } from '@/components/ui/lazyPart'
import { usePairState } from '@/lib/hooks/pair'

const WaitingCount = lazyPart(() => import('./waitingCount'), { silent: true })

/** The count is of use to a connected account only, where the bridge is open, and comes only then. */
export function LazyWaitingCount() {
  const state = usePairState()
  return state.status === 'ready' && state.pair.gateways !== null && <WhenConnected />
}

function WhenConnected() {
  const { address } = useConnection()
  return address !== undefined && <WaitingCount account={address} />
}
