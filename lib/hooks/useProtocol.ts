import { useQueryClient } from '@tanstack/react-query'
import { type Protocol, resolveProtocol } from '@/lib/actions/resolveProtocol'
import { keys } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'

/** How to get Livepeer's contracts, which are asked for once per visit. */
export function useProtocol(): () => Promise<Protocol> {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  return () =>
    cache.ensureQueryData({
      queryKey: keys.protocol,
      queryFn: () => resolveProtocol(clients, pair),
      staleTime: Number.POSITIVE_INFINITY,
    })
}
