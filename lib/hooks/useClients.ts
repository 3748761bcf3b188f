import { useMemo } from 'react'
import { useConfig } from 'wagmi'
import type { Clients } from '@/lib/rpc/clients'
import { usePair } from './pair'

/** Both chains, to read from. */
export function useClients(): Clients {
  const config = useConfig()
  const { l1, l2 } = usePair()
  return useMemo(
    () => ({ l1: config.getClient({ chainId: l1.id }), l2: config.getClient({ chainId: l2.id }) }),
    [config, l1, l2],
  )
}
