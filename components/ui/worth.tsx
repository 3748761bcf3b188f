'use client'
import type { Priced } from '@/lib/chains/pair'
import { formatDollars } from '@/lib/format/dollars'
import { usePrice } from '@/lib/hooks/queries/usePrice'

/** An amount in dollars, where a feed can be believed; else nothing. */
export default function Worth({ wei, token }: { wei: bigint; token: Priced }) {
  const price = usePrice(token)
  if (price === null || wei === 0n) return null
  return (
    <span translate="no" className="whitespace-nowrap font-normal text-soft text-sm">
      {' '}
      ≈ {formatDollars(wei, price)}
    </span>
  )
}
