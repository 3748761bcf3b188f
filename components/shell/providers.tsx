'use client'
import { LocalPair } from '@devnet-tools'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { PairScope } from '@/components/wallet/pairScope'
import { builtPair } from '@/lib/chains/pairs'
import type { ErrorCode } from '@/lib/errors/errorCodes'
import type { PairState } from '@/lib/hooks/pair'
import { DescribedError } from '@/lib/hooks/withDescribedErrors'

const TOLD_AT_ONCE: readonly ErrorCode[] = ['timed-out', 'code-missing']

/** Once more, unless half a minute went by without an answer, or a file did not come twice: then it is time to say so. */
const retry = (failures: number, error: Error) =>
  failures < 1 && !(error instanceof DescribedError && TOLD_AT_ONCE.includes(error.described.code))

const ready: PairState | null = builtPair && { status: 'ready', pair: builtPair }

const makeQueryClient = () => new QueryClient({ defaultOptions: { queries: { staleTime: 4_000, retry } } })

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={queryClient}>
      {ready === null ? <LocalPair>{children}</LocalPair> : <PairScope state={ready}>{children}</PairScope>}
    </QueryClientProvider>
  )
}
