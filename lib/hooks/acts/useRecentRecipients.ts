import { useState } from 'react'
import type { Address } from 'viem'
import { withoutRecent } from '@/lib/bridge/recentRecipients'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { keepRecent, readRecent } from './recipientStorage'

/** The recipients of earlier transfers from this browser, the latest first, and a way to forget one. */
export function useRecentRecipients(side: Side) {
  const pair = usePair()
  const [recent, setRecent] = useState(() => readRecent(pair, side))
  const forget = (address: Address) => {
    const left = withoutRecent(readRecent(pair, side), address)
    keepRecent(pair, side, left)
    setRecent(left)
  }
  return { recent, forget }
}
