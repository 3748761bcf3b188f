import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readBridge } from '@/lib/actions/readBridge'
import { keys, REFRESH_MS } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'
import { useProtocol } from './useProtocol'

/** Balances, allowance and pause flags of both sides for an account. */
export function useBridgeFacts(account: Address) {
  const clients = useClients()
  const pair = usePair()
  const resolve = useProtocol()
  return useQuery({
    queryKey: keys.bridge(account),
    queryFn: async () => readBridge(clients, pair, { protocol: await resolve(), account }),
    refetchInterval: REFRESH_MS,
  })
}
