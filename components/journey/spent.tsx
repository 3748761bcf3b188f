'use client'
import { Amount } from '@/components/ui/amount'
import { Sentence } from '@/components/ui/sentence'
import type { TxRef } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { formatDuration } from '@/lib/format/time'
import { useFeesPaid } from '@/lib/hooks/queries/useFeesPaid'
import { spentWords as words } from './copy'

/** A transaction of a thread, with the chain that it is on. */
export type SpentOn = { side: Side; tx: Pick<TxRef, 'hash' | 'time'> }

type Props = {
  /** In the order in which they were done. */
  transactions: readonly SpentOn[]
  /** Nothing is left to do. */
  over: boolean
  /** It used an approval whose fee is not among them. */
  earlierApproval?: boolean
  /** A part of it sent ETH along with a message, which is no fee of a transaction. */
  message?: boolean
}

/** The real cost of a thread's transactions and, once it is over, its duration. */
export function Spent({ transactions, over, earlierApproval = false, message = false }: Props) {
  const paid = useFeesPaid(transactions.map(({ side, tx }) => ({ side, hash: tx.hash })))
  const first = transactions.at(0)
  const last = transactions.at(-1)
  return (
    <p>
      {paid !== undefined && (
        <Sentence of={words.spent}>
          {[<Amount key="l2" wei={paid.l2} symbol="ETH" />, <Amount key="l1" wei={paid.l1} symbol="ETH" />]}
        </Sentence>
      )}{' '}
      {earlierApproval && words.earlierApproval} {paid !== undefined && message && words.message}{' '}
      {over && first && last && words.took(formatDuration(Number(last.tx.time - first.tx.time)))}
    </p>
  )
}
