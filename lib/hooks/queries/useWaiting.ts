import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { Side } from '@/lib/chains/pair'
import { useSentHere } from '@/lib/hooks/acts/underWay'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { every } from './every'
import { useBridgeFacts } from './useBridgeFacts'

/**
 * An account's transactions on a side that wait to be included and are not followed by this page: their number, and
 * those that the endpoint shows.
 */
export function useWaiting(account: Address, side: Side) {
  const clients = useClients()
  const pair = usePair()
  const here = useSentHere(side)
  const count = (useBridgeFacts(account).data?.[side].waiting ?? 0) - here
  const { data: transactions = [] } = useQuery({
    queryKey: keys.waiting(account, side, count),
    queryFn:
      count > 0
        ? async () => {
            const { findWaiting } = await import('@/lib/actions/read/readWaiting')
            return findWaiting(clients[side], pair, { side, account })
          }
        : skipToken,
    refetchInterval: every(REFRESH_MS),
  })
  return { count, transactions }
}
