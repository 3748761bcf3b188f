import type { Chain, Hash } from 'viem'
import { Detail } from './detail'

const short = (hash: string) => `${hash.slice(0, 10)}…${hash.slice(-6)}`

/** A transaction: a link to the chain's explorer where there is one, the hash alone where there is none. */
export function TxLink({ hash, chain }: { hash: Hash; chain: Chain }) {
  const explorer = chain.blockExplorers?.default
  const text = <span className="tabular text-note">{short(hash)}</span>
  if (explorer === undefined) return <Detail exact={hash}>{text}</Detail>
  return (
    <a
      href={`${explorer.url}/tx/${hash}`}
      target="_blank"
      rel="noreferrer"
      translate="no"
      className="text-brand underline decoration-1 underline-offset-4"
    >
      {text}
    </a>
  )
}
