import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readStake } from '@/lib/actions/readStake'
import { keys, REFRESH_MS } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'
import { useProtocol } from './useProtocol'

/** Everything about the stake of an account. */
export function useStake(account: Address) {
  const clients = useClients()
  const pair = usePair()
  const resolve = useProtocol()
  return useQuery({
    queryKey: keys.stake(account),
    queryFn: async () => readStake(clients, pair, { protocol: await resolve(), account }),
    refetchInterval: REFRESH_MS,
  })
}
