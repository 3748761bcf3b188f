import { useEffect, useRef } from 'react'
import { announce } from '@/components/ui/announcer'
import { depositCopy, withdrawCopy } from '@/lib/bridge/statusCopy'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { transferKey } from '@/lib/bridge/transfer'
import { transferWords } from './copy'
import { amountOn } from './transferSymbol'

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

function inWords({ kind, transfer, status }: TrackedTransfer): string {
  return kind === 'deposit'
    ? transferWords.news(amountOn(transfer.amount, 'l2'), depositCopy[status.state].label)
    : transferWords.news(amountOn(transfer.amount, 'l1'), withdrawCopy[status.state].label)
}
