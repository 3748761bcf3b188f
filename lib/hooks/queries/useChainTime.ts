import { useQuery } from '@tanstack/react-query'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { useClients } from '@/lib/hooks/useClients'

/** What time it is on the chains, in seconds; undefined until it was read. The reader's own clock may be wrong. */
export function useChainTime(): bigint | undefined {
  const clients = useClients()
  const { data } = useQuery({
    queryKey: keys.time,
    queryFn: async () => {
      const { readChainTime } = await import('@/lib/rpc/readChainTime')
      return readChainTime(clients)
    },
    refetchInterval: REFRESH_MS,
  })
  return data
}
