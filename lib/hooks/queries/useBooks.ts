import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { BooksMemory } from '@/lib/history/books/booksMemory'
import type { BookPart, Books } from '@/lib/history/books/readBooks'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { loadSentences, withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import { ensureProtocol } from './useProtocol'

/** The share of each part that is read, from 0 to 1; a part that was not begun is not in it. */
export type BooksProgress = Partial<Record<BookPart, number>>

/** A part that is missing. `why` is null where the facts that were read do not add up. */
export type MissingPart = { part: BookPart; why: string | null }

export type ReadBooks = Pick<Books, 'facts'> & {
  missing: readonly MissingPart[]
  /** The LPT token on L2, by whose address some tools know it. */
  lpt: Address
}

/** By pair and account, for as long as the page is open. */
const memories = new Map<string, BooksMemory>()

/** The books of an account from both chains. Read when asked for, and again when asked again: from where the last reading ended. */
export function useBooks(account: Address) {
  const clients = useClients()
  const pair = usePair()
  const cache = useQueryClient()
  const progressKey = keys.booksProgress(account)
  const { data: progress = {} } = useQuery<BooksProgress>({ queryKey: progressKey, queryFn: skipToken })
  const query = useQuery({
    queryKey: keys.books(account),
    queryFn: ({ client, signal }): Promise<ReadBooks> =>
      withDescribedErrors(async () => {
        cache.setQueryData<BooksProgress>(progressKey, {})
        const [{ readBooks, isUnclear }, { BooksMemory }, { cacheStorage }, protocol] = await Promise.all([
          import('@/lib/history/books/readBooks'),
          import('@/lib/history/books/booksMemory'),
          import('@/lib/hooks/storage/caches'),
          ensureProtocol(client, clients, pair),
        ])
        const key = `${pair.id}:${account}`
        const memory = memories.get(key) ?? new BooksMemory()
        memories.set(key, memory)
        const { facts, gaps } = await readBooks(clients, pair, {
          account,
          protocol,
          memory,
          storage: cacheStorage,
          signal,
          onProgress: (part, done) =>
            cache.setQueryData<BooksProgress>(progressKey, (known) => ({ ...known, [part]: done })),
        })
        const describeError = gaps.length === 0 ? null : await loadSentences()
        const missing = gaps.map(({ part, error }) => ({
          part,
          why: isUnclear(error) ? null : (describeError?.(error).sentence ?? ''),
        }))
        // Many things may be missing of a part for one reason, which is said once.
        const once = new Map(missing.map((one) => [`${one.part}: ${one.why}`, one]))
        return { facts, missing: [...once.values()], lpt: protocol.lpt }
      }),
    // Nobody reads years of logs again for a new block.
    staleTime: Number.POSITIVE_INFINITY,
    // The search itself is patient with busy providers: what it gives up on is to be said.
    retry: false,
  })
  return { ...query, progress }
}
