import type { ReactNode } from 'react'
import { AmountNow } from '@/components/ui/amountNow'
import { Sentence } from '@/components/ui/sentence'
import type { EthShort } from '@/lib/bridge/ethShort'
import type { Side } from '@/lib/chains/pair'
import { formatAmount } from '@/lib/format/amounts'
import { ethWords as words } from './copy'

type Props = {
  /** The id by which the disabled button is described. */
  id: string
  short: EthShort
  side: Side
  /** Other ways than to send ETH to the account. */
  children?: ReactNode
}

/** The notice beside an act that its account cannot pay for: the balance, the need, and the next action. */
export function EthMissing({ id, short: { has, needed }, side, children }: Props) {
  const [hasBrief, neededBrief] = [formatAmount(has, 'short'), formatAmount(needed, 'short')]
  // Two amounts that round to the same would explain nothing.
  const show = (wei: bigint) =>
    hasBrief === neededBrief ? (
      <span className="tabular">{formatAmount(wei, 'exact')} ETH</span>
    ) : (
      <AmountNow wei={wei} symbol="ETH" />
    )
  return (
    <p id={id} className="text-soft text-sm">
      <strong className="font-semibold text-now">
        <Sentence of={words.short[side]}>{[show(has), show(needed)]}</Sentence>
      </strong>{' '}
      {words.send[side]} {children}
    </p>
  )
}
