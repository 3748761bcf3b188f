'use client'
import { type ReactNode, useMemo } from 'react'
import { useConnection } from 'wagmi'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazyPart'
import { Notice } from '@/components/ui/notice'
import { PairProvider, usePair, usePairState } from '@/lib/hooks/pair'
import { useArbitrumFacts } from '@/lib/hooks/queries/useArbitrumFacts'
import { gate } from './copy'

const Differs = lazyPart(() => import('./notices/differs'))

/** Shows the page once its chains are known, a skeleton of it until then, and a way on when they cannot be learnt. */
export function PairGate({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) {
  const state = usePairState()
  switch (state.status) {
    case 'ready':
      return <Agreed>{children}</Agreed>
    case 'loading':
      return (
        <div aria-busy="true">
          <p className="sr-only">{gate.loading}</p>
          {skeleton}
        </div>
      )
    case 'failed':
      return (
        <Notice
          tone="danger"
          title={gate.failed}
          action={<Button onClick={state.retry}>{gate.retry}</Button>}
        >
          {state.reason}
        </Notice>
      )
    default:
      return state satisfies never
  }
}

/**
 * The page with the challenge period that the rollup has now; in its place, where Arbitrum's contracts are not those that the
 * app was built for, why it offers nothing. Asked when there is somebody to whom something could be offered.
 */
function Agreed({ children }: { children: ReactNode }) {
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
