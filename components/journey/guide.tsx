'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { useThreads } from '@/lib/hooks/queries/useThreads'
import type { StakeFacts } from '@/lib/staking/stake'
import { BackGuide } from './backGuide'
import { guideWords } from './copy'
import { Expected } from './expected'
import { ThreadItem } from './threadItem'

/** The number of arrived threads that stay in view. */
const PAST = 2

/** The name by which links find the guide. */
const WAYS = 'ways'

type Props = {
  stake: StakeFacts
  /** The way to begin, given by the page that knows how; left out where there is nothing to begin with. */
  start?: ReactNode
}

/** "Move my rewards to Ethereum": the way to begin, and every thread that is under way, found again from the chains. */
export default function Guide({ stake, start }: Props) {
  const { threads, isComplete } = useThreads(stake.account)
  const past = threads?.filter(({ stage }) => stage.state === 'arrived').slice(0, PAST) ?? []
  const shown = threads && [...threads.filter(({ stage }) => stage.state !== 'arrived'), ...past]
  const ways = useLinkTarget(threads !== undefined)
  if (start === undefined && (shown === undefined || shown.length === 0)) return <BackGuide stake={stake} />
  return (
    <div ref={ways} id={WAYS} className="flex scroll-mt-24 flex-col gap-6">
      <Sheet title={guideWords.title}>
        {start !== undefined && (
          <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-2">
            <div className="flex flex-col gap-4">
              <p className="text-soft">{guideWords.lead}</p>
              {start}
            </div>
            <Expected stake={stake} />
          </div>
        )}
        {shown === undefined && <Skeleton className="h-24 w-full rounded-xl" />}
        {shown !== undefined && shown.length > 0 && (
          <ul
            aria-label={guideWords.threads}
            className={`grid items-start gap-4 lg:grid-cols-2 ${start === undefined ? '' : 'mt-5'}`}
          >
            {shown.map((thread) => (
              <ThreadItem key={thread.key} thread={thread} stake={stake} />
            ))}
          </ul>
        )}
        {threads !== undefined && !isComplete && (
          <p className="mt-3 text-soft text-sm">{guideWords.partial}</p>
        )}
      </Sheet>
      <BackGuide stake={stake} />
    </div>
  )
}

/** Leads a link to `#ways` here although the guide comes after the page: the browser has looked for it already. */
function useLinkTarget(isThere: boolean) {
  const target = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isThere && window.location.hash === `#${WAYS}`) target.current?.scrollIntoView()
  }, [isThere])
  return target
}
