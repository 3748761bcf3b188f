import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { every } from './every'
import { ensureProtocol } from './useProtocol'

/**
 * Balances, allowance and pause flags of both sides for an account; nothing is read without one, or
 * where the bridge is not open.
 */
export function useBridgeFacts(account: Address | undefined) {
  const clients = useClients()
  const pair = usePair()
  return useQuery({
    queryKey: keys.bridge(account),
    queryFn:
      account === undefined || pair.gateways === null
        ? skipToken
        : ({ client }) =>
            withDescribedErrors(async () => {
              const { readBridge } = await import('@/lib/actions/read/readBridge')
              const protocol = await ensureProtocol(client, clients, pair)
              return readBridge(clients, pair, { protocol, account })
            }),
    refetchInterval: every(REFRESH_MS),
  })
}
