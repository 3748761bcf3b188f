import type { Transfer } from '@/lib/bridge/transfer'
import { transferWords } from './copy'

/** The direction over the bridge, in the colour of the side of arrival. */
export function Direction({ kind }: { kind: Transfer['kind'] }) {
  return (
    <span className={kind === 'deposit' ? 'font-semibold text-l1' : 'font-semibold text-brand'}>
      <span aria-hidden="true">{kind === 'deposit' ? '↗ ' : '↙ '}</span>
      {transferWords[kind]}
    </span>
  )
}
