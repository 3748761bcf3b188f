import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Address } from 'viem'
import { describing } from './described'
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
      describing(async () => {
        const { readHistory } = await import('@/lib/history/readHistory')
        const onProgress = ({ done }: { done: number }) => cache.setQueryData(progressKey, done)
        const { transfers, gaps } = await readHistory(clients, pair, { account, signal, onProgress })
        // A list with a gap in it would be a lie as long as nothing on the page says so.
        if (gaps[0] !== undefined) throw gaps[0].error
        return transfers
      }),
    refetchInterval: 2 * REFRESH_MS,
  })
  return { ...transfers, progress: progress.data }
}
