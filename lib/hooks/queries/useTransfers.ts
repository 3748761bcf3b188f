import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { Transfer } from '@/lib/bridge/transfer'
import type { HistoryProgress } from '@/lib/history/historySearch'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { beginRollup } from './beginRollup'
import { every } from './every'

/** The results of a search that is still under way. */
type SoFar = { progress: HistoryProgress | undefined; transfers: readonly Transfer[] | undefined }

const nothingYet: SoFar = { progress: undefined, transfers: undefined }

/**
 * Transfers of an account from the logs of both chains, newest first: while the first search is under way those found so
 * far, with how far it is. `isComplete` is false as long as something may be missing.
 */
export function useTransfers(account: Address) {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const soFarKey = keys.historySoFar(account)
  const { data: soFar = nothingYet } = useQuery<SoFar>({ queryKey: soFarKey, queryFn: skipToken })
  const hear = (news: Partial<SoFar>) =>
    cache.setQueryData<SoFar>(soFarKey, (known = nothingYet) => ({ ...known, ...news }))
  const { data: history, ...query } = useQuery({
    queryKey: keys.history(account),
    queryFn: ({ signal }) =>
      withDescribedErrors(async () => {
        // Statuses are read as soon as transfers are found. Later there are some already.
        const isFirst = cache.getQueryData(keys.history(account)) === undefined
        const rollup = isFirst ? beginRollup(cache, clients, pair).catch(() => null) : null
        const [{ readHistory }, { cacheStorage }] = await Promise.all([
          import('@/lib/history/readHistory'),
          import('@/lib/hooks/storage/caches'),
        ])
        return readHistory(clients, pair, {
          account,
          storage: cacheStorage,
          signal,
          onProgress: (progress) => hear({ progress }),
          onTransfers: (transfers) => hear({ transfers }),
          // Callers that read the statuses handle the failure.
          onOpenDeposits: () => void rollup?.then((reader) => reader?.readAll()).catch(() => undefined),
        })
      }),
    refetchInterval: every(2 * REFRESH_MS),
    // The search itself retries busy providers: its failure is final, and is shown.
    retry: false,
  })
  const gaps = history?.gaps ?? []
  return {
    ...query,
    data: history?.transfers ?? soFar.transfers,
    gaps,
    isComplete: history !== undefined && gaps.length === 0,
    progress: soFar.progress,
  }
}
