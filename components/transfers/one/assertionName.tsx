import { timelineWords as words } from '@/components/transfers/copy'
import { CopyButton } from '@/components/ui/copyButton'
import { Detail } from '@/components/ui/detail'
import { shortHash } from '@/components/ui/short'
import { TxLink } from '@/components/ui/txLink'
import type { AssertionRef } from '@/lib/bridge/depositStatus'
import type { ChainPair } from '@/lib/chains/pair'
import { BlockLink } from './txAt'

/** An assertion has no page of its own in most explorers: its hash is there to be copied, its transaction is linked. */
export function AssertionName({ hash }: { hash: AssertionRef['hash'] }) {
  const short = shortHash(hash)
  return (
    <>
      <p>{words.assertion}</p>
      <div className="flex items-center">
        <Detail exact={hash} name={`${words.assertion} ${short}`} className="tabular">
          {short}
        </Detail>
        <span className="-my-2.5">
          <CopyButton text={hash} label={words.copyAssertion} />
        </span>
      </div>
    </>
  )
}

/** The block and the transaction of an assertion, while the time of the block is not known yet. */
export function CreatedAt({ assertion, chain }: { assertion: AssertionRef; chain: ChainPair['l1'] }) {
  return (
    <>
      <p>
        <BlockLink number={assertion.createdAtBlock} chain={chain} />
      </p>
      <p>
        <TxLink hash={assertion.transactionHash} chain={chain} />
      </p>
    </>
  )
}
