'use client'
import { useConnection } from 'wagmi'
import { lazyPart } from '@/components/ui/lazyPart'
import { usePair } from '@/lib/hooks/pair'

const WaitsElsewhere = lazyPart(() => import('./notices/waitsElsewhere'), { silent: true })

/** The notice of transactions that wait, fetched once somebody is connected. */
export function LazyWaitsElsewhere() {
  const { address } = useConnection()
  const { gateways } = usePair()
  return address !== undefined && gateways !== null && <WaitsElsewhere account={address} />
}
