import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { every } from './every'
import { ensureProtocol } from './useProtocol'

/** Everything about the stake of an account; nothing is read without one. */
export function useStake(account: Address | undefined) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.stake(account),
    queryFn:
      account === undefined
        ? skipToken
        : ({ client }) =>
            withDescribedErrors(async () => {
              const { readStake } = await import('@/lib/actions/read/readStake')
              const protocol = await ensureProtocol(client, clients, pair)
              return readStake(clients, pair, { protocol, account })
            }),
    refetchInterval: every(REFRESH_MS),
  })
}
