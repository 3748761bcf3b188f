'use client'
import { useConnection } from 'wagmi'
import { Skeleton } from '@/components/ui/skeleton'
import { usePair } from '@/lib/hooks/pair'
import { useJourney } from '@/lib/hooks/useJourney'
import type { Stage } from '@/lib/journey'
import { journeyWords } from './copy'
import { StageLink } from './stageLink'

/** The thread through the pages: what the connected account has at each stage, and what waits for whom. */
export default function JourneyStrip() {
  const { address } = useConnection()
  const { gateways } = usePair()
  if (gateways === null) return null
  return (
    <nav aria-label={journeyWords.title} className="mb-6 empty:hidden">
      {address === undefined ? <StripSkeleton /> : <Strip account={address} />}
    </nav>
  )
}

function Strip({ account }: { account: `0x${string}` }) {
  const stages = useJourney(account)
  if (stages === null) return null
  return stages === undefined ? <StripSkeleton /> : <Stages stages={stages} />
}

function Stages({ stages }: { stages: readonly Stage[] }) {
  return (
    <ol className="-mx-4 md:-mx-0 grid auto-cols-[6.5rem] grid-flow-col overflow-x-auto px-4 py-1 md:auto-cols-fr md:overflow-visible md:px-0">
      {stages.map((stage) => (
        <StageLink key={stage.stage} stage={stage} />
      ))}
    </ol>
  )
}

const StripSkeleton = () => <Skeleton className="h-24 w-full rounded-2xl" />
