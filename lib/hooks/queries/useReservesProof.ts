import { useQuery } from '@tanstack/react-query'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'

/**
 * A proof of the reserves, made when it is asked for and not again by itself: it is of one moment.
 * @param asked somebody has asked for it
 */
export function useReservesProof(asked: boolean) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.reservesProof,
    queryFn: () =>
      withDescribedErrors(async () => {
        const { proveReserves } = await fetchCode(() => import('@/lib/actions/proof/proveReserves'))
        return proveReserves(clients, pair)
      }),
    enabled: asked,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
    structuralSharing: false,
  })
}
