'use client'
import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import { useConnection } from 'wagmi'
import { usePairState } from '@/lib/hooks/pair'
import { ReadingLine } from './journeyLine'

const JourneyStrip = dynamic(() => import('./journeyStrip'), { ssr: false, loading: () => <Held /> })

/** The strip is of use only to somebody who is connected, and comes only then. */
export function LazyJourney() {
  return usePairState().status === 'ready' ? <WhenConnected /> : <Held />
}

function WhenConnected() {
  const { status } = useConnection()
  useEffect(() => {
    const { dataset } = document.documentElement
    if (status === 'connected') dataset.returning = ''
    return () => {
      if (status !== 'disconnected') delete dataset.returning
    }
  }, [status])
  return status === 'disconnected' ? <Held /> : <JourneyStrip />
}

/** Holds the strip's place for those who were connected when they left: `data-returning` is set before the first paint. */
function Held() {
  return (
    <div className="mb-6 hidden in-data-returning:block" aria-hidden="true">
      <ReadingLine />
    </div>
  )
}
