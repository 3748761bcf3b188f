import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ChainPair } from '@/lib/chains/pair'
import type { TransfersOfHash } from '@/lib/history/hashAnswer'
import { describing } from './described'
import { keys } from './keys'
import { nextLook } from './nextLook'
import { usePair } from './pair'
import { useClients } from './useClients'

/**
 * The transfers of a transaction. While it is not mined yet it is asked for more often; one that nobody knows is looked for
 * ever less often, and in the end no more: `looking` says whether it still is.
 */
export function useTransferByHash(hash: string) {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const queryKey = keys.byHash(hash)
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      describing(async () => {
        const [{ readTransferByHash }, memory] = await Promise.all([
          import('@/lib/history/readTransferByHash'),
          openMemory(pair, hash),
        ])
        const answer = await readTransferByHash(clients, pair, { hash, sent: memory.sent, signal })
        memory.keep(answer)
        return answer
      }),
    refetchInterval: ({ state }) => nextLook(state.data, state.dataUpdateCount),
  })
  const looks = cache.getQueryState(queryKey)?.dataUpdateCount ?? 0
  return { ...query, looking: query.isFetching || nextLook(query.data, looks) !== false }
}

/** What was seen of this transaction while it waited, also before a reload. A browser may keep nothing. */
async function openMemory(pair: ChainPair, hash: string) {
  const { sentFromText, sentKey, sentToText } = await import('@/lib/history/sentMemory')
  const key = sentKey(pair, hash)
  const inStorage = <Result>(work: () => Result): Result | undefined => {
    try {
      return work()
    } catch {
      return undefined
    }
  }
  return {
    sent: inStorage(() => sentFromText(localStorage.getItem(key))),
    keep: (answer: TransfersOfHash) => {
      if (answer.found || answer.problem !== 'pending') return
      inStorage(() => localStorage.setItem(key, sentToText(answer.sent)))
    },
  }
}
