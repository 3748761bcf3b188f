import type { Chain, Hash } from 'viem'
import { details } from './copy'
import { Detail } from './detail'

const short = (hash: string) => `${hash.slice(0, 10)}…${hash.slice(-6)}`

/** A transaction: a link to the chain's explorer where there is one, the hash alone where there is none. */
export function TxLink({ hash, chain }: { hash: Hash; chain: Chain }) {
  const explorer = chain.blockExplorers?.default
  const text = <span className="tabular text-note">{short(hash)}</span>
  if (explorer === undefined) {
    return (
      <Detail exact={hash} name={details.transaction(short(hash))}>
        {text}
      </Detail>
    )
  }
  return (
    <a
      href={`${explorer.url}/tx/${hash}`}
      target="_blank"
      rel="noreferrer"
      translate="no"
      aria-label={details.transactionOn(short(hash), explorer.name)}
      className="text-brand underline decoration-1 underline-offset-4"
    >
      {text}
    </a>
  )
}
