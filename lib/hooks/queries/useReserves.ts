import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReservesReading } from '@/lib/actions/read/readReserves'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { every } from './every'

/** Both sides of the bridge's books. Transfers that a visit has found closed are not asked for again. */
export function useReserves() {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  return useQuery({
    queryKey: keys.reserves,
    queryFn: ({ signal }) =>
      withDescribedErrors(async () => {
        const { readReserves } = await import('@/lib/actions/read/readReserves')
        const before = cache.getQueryData<ReservesReading>(keys.reserves)
        return readReserves(clients, pair, { signal, ...(before && { known: before.known }) })
      }),
    refetchInterval: every(2 * REFRESH_MS),
    // A map is compared by identity, not by its content: nothing is shared with the reading before.
    structuralSharing: false,
  })
}
