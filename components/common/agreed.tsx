'use client'
import { type ReactNode, useMemo } from 'react'
import { useConnection } from 'wagmi'
import { lazyPart } from '@/components/ui/lazyPart'
import { PairProvider, usePair } from '@/lib/hooks/pair'
import { useArbitrumFacts } from '@/lib/hooks/queries/useArbitrumFacts'

const Differs = lazyPart(() => import('./notices/differs'))

/**
 * The page with the challenge period that the rollup has now; in its place, where Arbitrum's contracts are not those that the
 * app was built for, why it offers nothing. Asked when there is somebody to whom something could be offered.
 */
export function Agreed({ children }: { children: ReactNode }) {
  const built = usePair()
  const { data } = useArbitrumFacts(useConnection().status === 'connected')
  const confirmPeriodBlocks = data?.confirmPeriodBlocks ?? built.confirmPeriodBlocks
  const state = useMemo(
    () => ({ status: 'ready' as const, pair: { ...built, confirmPeriodBlocks } }),
    [built, confirmPeriodBlocks],
  )
  if (data !== undefined && data.differs.length > 0) return <Differs contracts={data.differs} />
  return <PairProvider state={state}>{children}</PairProvider>
}
