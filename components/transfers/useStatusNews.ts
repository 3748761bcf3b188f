import { useEffect, useRef } from 'react'
import { announce } from '@/components/ui/announcer'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { transferKey } from '@/lib/bridge/transfer'
import { transferWords } from './copy'
import { statusLabel } from './statusLabel'
import { amountOf } from './transferSymbol'

/** Says to those who listen when a transfer on screen comes into another state: once, however often it is read. */
export function useStatusNews(tracked: readonly TrackedTransfer[] | undefined): void {
  const known = useRef(new Map<string, string>())
  useEffect(() => {
    const news = (tracked ?? []).filter((one) => {
      const key = transferKey(one.transfer)
      const before = known.current.get(key)
      known.current.set(key, one.status.state)
      return before !== undefined && before !== one.status.state
    })
    if (news.length > 0) announce(news.map(inWords).join(' '))
  }, [tracked])
}

const inWords = (tracked: TrackedTransfer): string =>
  transferWords.news(amountOf(tracked.transfer), statusLabel(tracked))
