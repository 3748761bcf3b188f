'use client'
import { LocalPair } from '@devnet-tools'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ReadyPair } from '@/components/wallet/readyPair'
import { builtPair } from '@/lib/chains/pairs'
import { DescribedError } from '@/lib/hooks/withDescribedErrors'

/** Once more, unless half a minute went by without an answer: then it is time to say so. */
const retry = (failures: number, error: Error) =>
  failures < 1 && !(error instanceof DescribedError && error.described.code === 'timed-out')

const makeQueryClient = () => new QueryClient({ defaultOptions: { queries: { staleTime: 4_000, retry } } })

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={queryClient}>
      {builtPair === null ? (
        <LocalPair>{children}</LocalPair>
      ) : (
        <ReadyPair pair={builtPair}>{children}</ReadyPair>
      )}
    </QueryClientProvider>
  )
}
