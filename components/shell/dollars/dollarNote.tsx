'use client'
import { parseEther } from 'viem'
import type { Priced } from '@/lib/chains/pair'
import { formatDollars } from '@/lib/format/dollars'
import { usePair } from '@/lib/hooks/pair'
import { usePrice } from '@/lib/hooks/queries/usePrice'
import { dollarWords as words } from './copy'

/** The feeds that the dollars come from, or the reason why there are none. */
export function DollarNote() {
  const { feeds, l1, l2 } = usePair()
  const prices = { ETH: usePrice('ETH'), LPT: usePrice('LPT') }
  const tokens = (['ETH', 'LPT'] satisfies Priced[]).flatMap((token) => {
    const [feed, price] = [feeds[token], prices[token]]
    if (feed === null) return []
    const { name } = feed.side === 'l1' ? l1 : l2
    return price === null
      ? words.none(token, name)
      : words.price(token, formatDollars(parseEther('1'), price), name)
  })
  return (
    <p role="status" className="flex min-h-touch items-center">
      {tokens.join(' ')}
    </p>
  )
}
