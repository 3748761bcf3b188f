import type { Priced } from '@/lib/chains/pair'
import { Amount } from './amount'
import { WorthIfAsked } from './worthIfAsked'

type Props = { wei: bigint; symbol: Priced; className?: string }

/** A cost or a balance of this moment, with its worth in dollars for those who have asked for it. Records use `Amount`. */
export function AmountNow({ wei, symbol, className }: Props) {
  return (
    <>
      <Amount wei={wei} symbol={symbol} {...(className !== undefined && { className })} />
      <WorthIfAsked wei={wei} token={symbol} />
    </>
  )
}
