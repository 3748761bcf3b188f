import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Address } from 'viem'
import { readTransfers } from '@/lib/history/readTransfers'
import { keys, REFRESH_MS } from './keys'
import { usePair } from './pair'
import { useClients } from './useClients'

/** Transfers of an account from the logs of both chains, newest first, and how far the search has come. */
export function useTransfers(account: Address) {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const progressKey = keys.historyProgress(account)
  const progress = useQuery<number>({
    queryKey: progressKey,
    queryFn: () => 0,
    enabled: false,
    initialData: 0,
  })
  const transfers = useQuery({
    queryKey: keys.history(account),
    queryFn: ({ signal }) =>
      readTransfers(clients, pair, {
        account,
        signal,
        onProgress: ({ done }) => cache.setQueryData(progressKey, done),
      }),
    refetchInterval: 2 * REFRESH_MS,
  })
  return { ...transfers, progress: progress.data }
}
