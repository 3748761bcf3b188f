import type { QueryClient } from '@tanstack/react-query'
import type { RollupReader } from '@/lib/actions/read/readRollup'
import type { ChainPair } from '@/lib/chains/pair'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import type { Clients } from '@/lib/rpc/clients'

/**
 * A reading of the rollup that goes on beside the search for transfers, so that their statuses do not wait for it. It
 * serves all callers within a few seconds; after that, and when a transaction was mined, another begins.
 */
export function beginRollup(cache: QueryClient, clients: Clients, pair: ChainPair): Promise<RollupReader> {
  return cache.fetchQuery({
    queryKey: keys.rollup,
    queryFn: async () => (await import('@/lib/actions/read/readRollup')).beginRollup(clients, pair),
    staleTime: REFRESH_MS / 2,
    // It is a thing under way and not a value that could be compared with another.
    structuralSharing: false,
  })
}
