import { useQuery } from '@tanstack/react-query'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { useClients } from '@/lib/hooks/useClients'
import { every } from './every'

const asItIs = (now: bigint) => now

/** The time on the chains, in seconds; undefined until it was read. The reader's own clock may be wrong. */
export const useChainTime = (): bigint | undefined => useOfChainTime(asItIs)

/**
 * A value that follows from the chains' time: a component that shows it is drawn again when it changes, not with every
 * block.
 */
export function useOfChainTime<Result>(select: (now: bigint) => Result): Result | undefined {
  const clients = useClients()
  const { data } = useQuery({
    select,
    queryKey: keys.time,
    queryFn: async () => {
      const { readChainTime } = await import('@/lib/rpc/readChainTime')
      return readChainTime(clients)
    },
    refetchInterval: every(REFRESH_MS),
  })
  return data
}
