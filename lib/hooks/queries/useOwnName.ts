import { skipToken, useIsFetching, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { useTrueFor } from '@/lib/hooks/useTrueFor'

/** The time without any reading before the name is asked for, in milliseconds: by then the page has its facts. */
const QUIET_MS = 500

/**
 * The name of ENS of an account, for display alone: undefined until it is known, null where there is none or it cannot be
 * read. It is asked for when nothing else is being read, so that no page waits for it, and only where the network has names.
 */
export function useOwnName(account: Address): string | null | undefined {
  const clients = useClients()
  const pair = usePair()
  const isQuiet = useTrueFor(useIsFetching() === 0, QUIET_MS)
  const hasNames = pair.l1.contracts?.ensUniversalResolver !== undefined
  const { data } = useQuery({
    queryKey: keys.ownName(account),
    queryFn:
      hasNames && isQuiet
        ? async () => {
            const { readOwnName } = await import('@/lib/actions/read/readOwnName')
            return readOwnName(clients, pair, { account }).catch(() => null)
          }
        : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
