'use client'
import dynamic from 'next/dynamic'
import { useConnection } from 'wagmi'
import { usePair } from '@/lib/hooks/pair'

const WaitsElsewhere = dynamic(() => import('./waitsElsewhere'), { ssr: false })

/** What waits of whoever is connected comes with them. */
export function LazyWaitsElsewhere() {
  const { address } = useConnection()
  const { gateways } = usePair()
  return address !== undefined && gateways !== null && <WaitsElsewhere account={address} />
}
