import { useQuery } from '@tanstack/react-query'
import { describing } from './described'
import { keys, REFRESH_MS } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'

/** The transfers of a transaction. While it is not mined yet it is asked for more often. */
export function useTransferByHash(hash: string) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.byHash(hash),
    queryFn: ({ signal }) =>
      describing(async () => {
        const { readTransferByHash } = await import('@/lib/history/readTransferByHash')
        return readTransferByHash(clients, pair, { hash, signal })
      }),
    refetchInterval: ({ state }) => {
      const answer = state.data
      if (answer === undefined || answer.found) return REFRESH_MS * 2
      return answer.problem === 'pending' || answer.problem === 'not-found' ? REFRESH_MS / 4 : false
    },
  })
}
