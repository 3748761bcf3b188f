'use client'
import dynamic from 'next/dynamic'
import { usePairState } from '@/lib/hooks/pair'

const JourneyStrip = dynamic(() => import('./journeyStrip'), { ssr: false })

/** The strip comes after the page: it is of use only to somebody who is connected. */
export function LazyJourney() {
  return usePairState().status === 'ready' && <JourneyStrip />
}
