import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readStake } from '@/lib/actions/readStake'
import { keys, REFRESH_MS } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'
import { ensureProtocol } from './useProtocol'

/** Everything about the stake of an account. */
export function useStake(account: Address | undefined) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.stake(account),
    queryFn:
      account === undefined
        ? skipToken
        : async ({ client }) =>
            readStake(clients, pair, { protocol: await ensureProtocol(client, clients, pair), account }),
    refetchInterval: REFRESH_MS,
  })
}
