import { useQuery } from '@tanstack/react-query'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'

/**
 * Arbitrum's own word on its contracts, asked for once a visit and only when `enabled`. That it cannot be asked says nothing
 * against them.
 */
export function useArbitrumFacts(enabled: boolean) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.arbitrum,
    queryFn: async () => {
      const { readArbitrum } = await import('@/lib/actions/read/readArbitrum')
      return readArbitrum(clients, pair)
    },
    staleTime: Number.POSITIVE_INFINITY,
    enabled: enabled && pair.gateways !== null,
  })
}
