import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { ensureProtocol } from './useProtocol'

/** Most of it changes with a round; stake and activity do at any time. In milliseconds. */
const KEPT_MS = 60_000

/** @param also orchestrators beside those of the list: the present one may have left it */
export function useOrchestrators(also: readonly Address[]) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.orchestrators(also),
    queryFn: ({ client }) =>
      withDescribedErrors(async () => {
        const { readOrchestrators } = await import('@/lib/actions/read/readOrchestrators')
        const protocol = await ensureProtocol(client, clients, pair)
        return readOrchestrators(clients, protocol, { also })
      }),
    staleTime: KEPT_MS,
    refetchInterval: KEPT_MS,
  })
}
