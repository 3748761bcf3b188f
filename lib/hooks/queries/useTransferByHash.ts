import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { TransfersOfHash } from '@/lib/history/hashAnswer'
import { openSentStorage } from '@/lib/hooks/acts/sentStorage'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'
import { beginRollup } from './beginRollup'
import { every } from './every'
import { nextLook } from './nextLook'
import { coveringAssertions } from './useCoveringAssertions'

/** The number of looks by which an endpoint may be late to show a transaction. */
const LATE_LOOKS = 3

/**
 * The transfers of a transaction. While it is not mined yet it is asked for more often; one that nobody knows is looked for
 * ever less often, and in the end no more: `looking` says whether it still is.
 */
export function useTransferByHash(hash: string) {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const queryKey = keys.byHash(hash)
  const looksMade = () => cache.getQueryState(queryKey)?.dataUpdateCount ?? 0
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      withDescribedErrors(async () => {
        const isFirst = cache.getQueryData(queryKey) === undefined
        // The status and the assertions are read beside the rest of the transfer. Whoever shows them says what went wrong.
        if (isFirst) beginRollup(cache, clients, pair).catch(() => undefined)
        const [{ locateTransfer }, memory] = await Promise.all([
          import('@/lib/history/readTransferByHash'),
          openSentStorage(pair, hash),
        ])
        const { sent } = memory
        const located = await locateTransfer(clients, pair, { hash, sent, signal })
        // Read beside the rest of the transfers.
        if (isFirst && located.deposits.length > 0 && located.l1Head !== null) {
          const { deposits, l1Head } = located
          void cache.prefetchQuery(coveringAssertions({ clients, pair }, deposits, l1Head))
        }
        const found = await located.complete()
        const answer = looksMade() < LATE_LOOKS ? withoutSupposing(found, sent) : found
        if (!answer.found && answer.problem === 'pending') memory.keep(answer.sent)
        return answer
      }),
    refetchInterval: (look) => every(nextLook(look.state.data, look.state.dataUpdateCount))(look),
  })
  return { ...query, looking: query.isFetching || nextLook(query.data, looksMade()) !== false }
}

/** A transaction that an endpoint does not show yet may wait all the same, behind the account's transaction before it. */
function withoutSupposing(answer: TransfersOfHash, sent: SentTransaction | undefined): TransfersOfHash {
  if (answer.found || answer.problem !== 'overtaken' || sent === undefined) return answer
  return { found: false, problem: 'pending', side: sent.side, sent }
}
