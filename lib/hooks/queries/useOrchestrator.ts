import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { ensureProtocol } from './useProtocol'

/** An orchestrator's terms, and whether it is active; nothing is read without an address. */
export function useOrchestrator(address: Address | null) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.orchestrator(address),
    queryFn:
      address === null
        ? skipToken
        : ({ client }) =>
            withDescribedErrors(async () => {
              const { readOrchestrator } = await import('@/lib/actions/read/readStake')
              const protocol = await ensureProtocol(client, clients, pair)
              return readOrchestrator(clients, pair, protocol, address)
            }),
  })
}
