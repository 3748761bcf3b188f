import { Moment } from '@/components/ui/moment'
import { TxLink } from '@/components/ui/txLink'
import type { TxRef } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'

/** The time and the transaction of a step that is done. */
export function DoneAt({ tx, chain }: { tx: Pick<TxRef, 'hash' | 'time'>; chain: ChainPair[Side] }) {
  return (
    <>
      <Moment time={tx.time} /> · <TxLink hash={tx.hash} chain={chain} />
    </>
  )
}
