'use client'
import type { Priced } from '@/lib/chains/pair'
import { useDollars } from '@/lib/hooks/page/dollars'
import { lazyPart } from './lazyPart'

const Worth = lazyPart(() => import('./worth'), { silent: true })

/**
 * An amount in dollars, for those who have asked for it: `dollarSwitch.tsx`. For present amounts only; never in
 * records.
 */
export function WorthIfAsked(props: { wei: bigint; token: Priced }) {
  return useDollars() ? <Worth {...props} /> : null
}
