import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { KnownStakeEvents } from '@/lib/history/readStakeEvents'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { every } from './every'
import { ensureProtocol } from './useProtocol'

/**
 * The events of an account's stake since the bridge exists, oldest first. Each reading goes on where the last one
 * ended.
 */
export function useStakeEvents(account: Address) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.stakeEvents(account),
    queryFn: ({ client, signal }) =>
      withDescribedErrors(async () => {
        const { nothingKnown, readStakeEvents } = await import('@/lib/history/readStakeEvents')
        const protocol = ensureProtocol(client, clients, pair)
        const known = client.getQueryData<KnownStakeEvents>(keys.stakeEvents(account)) ?? nothingKnown()
        return readStakeEvents(clients, pair, { protocol, account, known, signal })
      }),
    refetchInterval: every(2 * REFRESH_MS),
  })
}
