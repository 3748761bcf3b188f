import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { ensureProtocol } from './useProtocol'

/** The record of one orchestrator in the rounds before `round`; null while it is not read, or cannot be. */
export function useRecord(address: Address, round: bigint) {
  const clients = useClients()
  const pair = usePair()
  const { data } = useQuery({
    queryKey: keys.record(address, round),
    queryFn: ({ client }) =>
      withDescribedErrors(async () => {
        const { readRecords } = await import('@/lib/actions/read/readOrchestrators')
        const protocol = await ensureProtocol(client, clients, pair)
        return readRecords(clients, protocol, { ids: [address], current: round })
      }),
  })
  return data?.records[0] ?? null
}
