'use client'
import { useConnection } from 'wagmi'
import { lazyPart } from '@/components/ui/lazyPart'
import { usePairState } from '@/lib/hooks/pair'

const JourneyStrip = lazyPart(() => import('./journeyStrip'), { loading: () => <Held /> })

/** The strip is of use to a connected account only, and comes only then. */
export function LazyJourney() {
  return usePairState().status === 'ready' ? <WhenConnected /> : <Held />
}

function WhenConnected() {
  const { status } = useConnection()
  return status === 'disconnected' ? <Held /> : <JourneyStrip />
}

/**
 * Holds the strip's place for those who were connected when they left: `data-returning` is set before the first paint.
 * As tall as a stage of it (its mark, its name, what it holds, and on wide screens when that moves on) and the row of the next step.
 */
function Held() {
  return (
    <div className="mb-6 hidden in-data-returning:block" aria-hidden="true">
      <div className="sheet breathe px-1 py-3 text-label md:text-sm">
        <div className="min-h-touch pt-1">
          <span className="block h-5" />
          <span className="mt-1.5 block">{'\u00a0'}</span>
        </div>
        <span className="block h-6" />
        <span className="block h-6 max-md:hidden" />
      </div>
      <div className="sheet breathe mt-2 min-h-next" />
    </div>
  )
}
