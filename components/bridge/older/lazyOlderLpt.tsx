import { useConnection } from 'wagmi'
import { lazyPart } from '@/components/ui/lazyPart'
import { usePair } from '@/lib/hooks/pair'

const OlderLpt = lazyPart(() => import('./ofAccount'), { silent: true })

/** Looked for on a network that had it, once somebody is there who may hold some. */
export function LazyOlderLpt() {
  const { address } = useConnection()
  const { olderLpt } = usePair()
  return olderLpt !== null && address !== undefined && <OlderLpt account={address} />
}
