import type { Chain, Hash } from 'viem'
import { explorerPage } from '@/lib/chains/explorer'
import { details } from './copy'
import { Detail } from './detail'
import { lazyPart } from './lazyPart'
import { LazyReference } from './lazyReference'
import { shortHash } from './short'

const CopyMark = lazyPart(() => import('./copyMark'), {
  silent: true,
  loading: () => <span className="ml-0.5 inline-block size-6" />,
})

/** A transaction, to be copied: a link to the chain's explorer where there is one, the hash alone where there is none. */
export function TxLink({ hash, chain }: { hash: Hash; chain: Chain }) {
  const page = explorerPage(chain, 'tx', hash)
  const text = <span className="tabular text-note">{shortHash(hash)}</span>
  if (page === null) {
    const more = <LazyReference text={hash} pages={[]} />
    return (
      <Detail exact={hash} more={more} name={details.transaction(shortHash(hash))}>
        {text}
      </Detail>
    )
  }
  return (
    <span className="whitespace-nowrap">
      <a
        href={page.url}
        target="_blank"
        rel="noreferrer"
        translate="no"
        aria-label={details.transactionOn(shortHash(hash), page.explorer)}
        className="text-brand underline decoration-1 underline-offset-4"
      >
        {text}
      </a>
      <CopyMark text={hash} />
    </span>
  )
}
