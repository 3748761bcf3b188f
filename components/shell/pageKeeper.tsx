'use client'
import { useEffect } from 'react'
import { lazyPart } from '@/components/ui/lazyPart'
import { answerEarlyPresses } from '@/lib/hooks/page/earlyPresses'

/** Comes right after the page: it is of use from the first link on. */
const PageGuards = lazyPart(() => import('./pageGuards'), { silent: true })

/** Answers what was pressed before the page could, and fetches the rest of its guards. */
export function PageKeeper() {
  useEffect(answerEarlyPresses, [])
  return <PageGuards />
}
