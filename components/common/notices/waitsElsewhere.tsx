'use client'
import type { Address } from 'viem'
import { Notice } from '@/components/ui/notice'
import { TxLink } from '@/components/ui/txLink'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { useWaiting } from '@/lib/hooks/queries/useWaiting'
import { waitsWords as words } from './copy'

/** Tells what waits of an account although this page does not follow it: sent from another device, or left before. */
export default function WaitsElsewhere({ account }: { account: Address }) {
  return (
    <div aria-live="polite" className="flex flex-col gap-4 empty:absolute">
      <OnSide account={account} side="l1" />
      <OnSide account={account} side="l2" />
    </div>
  )
}

function OnSide({ account, side }: { account: Address; side: Side }) {
  const chain = usePair()[side]
  const { count, transactions } = useWaiting(account, side)
  if (count <= 0) return null
  const [first] = transactions
  const kind = count === 1 && first !== undefined ? first.kind : null
  return (
    <Notice tone="now" title={words.waits(kind === null ? words.some(count) : words.one[kind], chain.name)}>
      {words.next}
      {transactions.length > 0 && (
        <ul className="mt-1">
          {transactions.map(({ hash }) => (
            <li key={hash}>
              <TxLink hash={hash} chain={chain} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
