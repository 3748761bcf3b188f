'use client'
import { useEffect } from 'react'
import { lazyPart } from '@/components/ui/lazyPart'
import { watchScripts } from '@/lib/hooks/code/scripts'
import { answerEarlyPresses } from '@/lib/hooks/page/earlyPresses'
import { tolerateForeignHands } from '@/lib/hooks/page/foreignHands'

// Before the page comes to life: from then on whatever somebody else does to it would end it.
if (typeof document !== 'undefined') {
  watchScripts()
  tolerateForeignHands()
}

/** Comes right after the page: it is of use from the first link on. */
const PageGuards = lazyPart(() => import('./pageGuards'), { silent: true })

/** Answers the presses from before the page could, and fetches the rest of its guards. */
export function PageKeeper() {
  useEffect(answerEarlyPresses, [])
  return <PageGuards />
}
