'use client'
import dynamic from 'next/dynamic'
import { useConnection } from 'wagmi'
import { usePairState } from '@/lib/hooks/pair'

const JourneyStrip = dynamic(() => import('./journeyStrip'), { ssr: false })

/** The strip is of use only to somebody who is connected, and comes only then. */
export function LazyJourney() {
  return usePairState().status === 'ready' && <WhenConnected />
}

function WhenConnected() {
  return useConnection().status !== 'disconnected' && <JourneyStrip />
}
