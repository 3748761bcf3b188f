import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { ChainPair } from '@/lib/chains/pair'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { Clients } from '@/lib/rpc/clients'

const protocolOptions = (clients: Clients, pair: ChainPair) =>
  queryOptions({
    queryKey: keys.protocol,
    queryFn: () =>
      withDescribedErrors(async () => {
        const { resolveProtocol } = await import('@/lib/actions/read/resolveProtocol')
        return resolveProtocol(clients, pair)
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Livepeer's contracts, asked for once per visit, and only when `enabled`. */
export function useProtocol(enabled: boolean) {
  return useQuery({ ...protocolOptions(useClients(), usePair()), enabled })
}

/** The same, for a query that needs them first. */
export const ensureProtocol = (cache: QueryClient, clients: Clients, pair: ChainPair) =>
  cache.ensureQueryData(protocolOptions(clients, pair))
