import { Fragment } from 'react'
import type { Address as AccountAddress } from 'viem'
import { actionWords as words } from '@/components/transfers/copy'
import { Address } from '@/components/ui/address'
import { Sentence } from '@/components/ui/sentence'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'

type Props = {
  to: readonly AccountAddress[]
  account: AccountAddress
  /** The side of arrival. */
  side: Side
}

/** The recipients, where they are not the account that signs. */
export function ForOther({ to, account, side }: Props) {
  const pair = usePair()
  const others = [...new Set(to)].filter((one) => one.toLowerCase() !== account.toLowerCase())
  if (others.length === 0) return null
  const named = others.map((other, i) => (
    <Fragment key={other}>
      {i > 0 && ', '}
      <Address value={other} chains={[pair[side]]} />
    </Fragment>
  ))
  return (
    <p className="text-soft text-sm">
      <Sentence of={words.forOther}>{[named]}</Sentence>
    </p>
  )
}
