import type { ReactNode } from 'react'
import { timelineWords } from '@/components/transfers/copy'
import { Moment } from '@/components/ui/moment'
import { TxLink } from '@/components/ui/txLink'
import type { TxRef } from '@/lib/bridge/transfer'
import { explorerPage } from '@/lib/chains/explorer'
import type { ChainPair, Side } from '@/lib/chains/pair'

type SideChain = ChainPair[Side]

/** The time, block and hash of a mined transaction. */
export function TxAt({ tx, chain }: { tx: TxRef; chain: SideChain }) {
  return (
    <>
      <p>
        <Moment time={tx.time} />, <BlockLink number={tx.blockNumber} chain={chain} />
      </p>
      <p>
        <TxLink hash={tx.hash} chain={chain} />
      </p>
    </>
  )
}

/** A block: a link to the chain's explorer where there is one, its number alone where there is none. */
export function BlockLink({ number, chain }: { number: bigint; chain: SideChain }): ReactNode {
  const page = explorerPage(chain, 'block', number.toString())
  const text = timelineWords.block(number)
  if (page === null) return <span className="tabular">{text}</span>
  return (
    <a
      href={page.url}
      target="_blank"
      rel="noreferrer"
      className="tabular text-brand underline decoration-1 underline-offset-4"
    >
      {text}
    </a>
  )
}
