import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { describing } from './described'
import { keys, REFRESH_MS } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'
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
            describing(async () => {
              const { readStake } = await import('@/lib/actions/read/readStake')
              const protocol = await ensureProtocol(client, clients, pair)
              return readStake(clients, pair, { protocol, account })
            }),
    refetchInterval: REFRESH_MS,
  })
}
