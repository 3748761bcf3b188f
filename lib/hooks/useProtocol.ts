import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { Clients } from '@/lib/actions/clients'
import { resolveProtocol } from '@/lib/actions/resolveProtocol'
import type { ChainPair } from '@/lib/chains/pair'
import { keys } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'

const protocolOptions = (clients: Clients, pair: ChainPair) =>
  queryOptions({
    queryKey: keys.protocol,
    queryFn: () => resolveProtocol(clients, pair),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Livepeer's contracts, asked for once per visit. */
export const useProtocol = () => useQuery(protocolOptions(useClients(), usePair()))

/** The same, for a query that needs them first. */
export const ensureProtocol = (cache: QueryClient, clients: Clients, pair: ChainPair) =>
  cache.ensureQueryData(protocolOptions(clients, pair))
