'use client'
import { LocalPair } from '@devnet-tools'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { builtPair } from '@/lib/chains/pairs'
import { ReadyPair } from './readyPair'

const makeQueryClient = () => new QueryClient({ defaultOptions: { queries: { staleTime: 4_000, retry: 1 } } })

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
