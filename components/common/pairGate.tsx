'use client'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { usePairState } from '@/lib/hooks/pair'
import { gate } from './copy'

/** Shows the page once its chains are known, a skeleton of it until then, and a way on when they cannot be learnt. */
export function PairGate({ skeleton, children }: { skeleton: ReactNode; children: ReactNode }) {
  const state = usePairState()
  switch (state.status) {
    case 'ready':
      return children
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
