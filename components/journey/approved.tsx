import type { TxRef } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { spentWords as words } from './copy'
import { DoneAt } from './doneAt'

/** The approval that went before a step, where it was a transaction of its own. */
export function Approved({ tx, chain }: { tx: TxRef; chain: ChainPair[Side] }) {
  return (
    <p>
      {words.approved} <DoneAt tx={tx} chain={chain} />
    </p>
  )
}
