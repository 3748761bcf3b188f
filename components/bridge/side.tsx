import type { ReactNode } from 'react'
import { Amount } from '@/components/ui/amount'
import { ChainTag } from '@/components/ui/chainTag'
import { cx } from '@/components/ui/cx'
import { Skeleton } from '@/components/ui/skeleton'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { WorthIfAsked } from '@/components/ui/worthIfAsked'
import type { Side as SideName } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { bridge } from './copy'

type Props = {
  word: string
  side: SideName
  /** In wei; undefined while it is being read, null when there is no account to read it for. */
  balance: bigint | undefined | null
  children: ReactNode
}

/** One end of the bridge: its chain, what the account has there, and what the transfer does to it. */
export function Side({ word, side, balance, children }: Props) {
  const pair = usePair()
  return (
    <div className={cx('rounded-2xl p-4 sm:px-5', side === 'l1' ? 'bg-l1-wash' : 'bg-brand-wash')}>
      <div className="mb-2 flex flex-col gap-x-4 gap-y-1 text-sm phone:flex-row phone:items-center phone:justify-between">
        <p>
          <span className="mr-2 text-soft">{word}</span>
          <ChainTag layer={side} name={pair[side].name} />
        </p>
        <p className="text-soft">
          {bridge.balance} <Balance wei={balance} symbol={side === 'l1' ? LPT_PRIME : LPT} />
        </p>
      </div>
      {children}
    </div>
  )
}

function Balance({ wei, symbol }: { wei: Props['balance']; symbol: string }) {
  if (wei === undefined) return <Skeleton className="h-4 w-16" />
  if (wei === null) return '–'
  return (
    <>
      <Amount wei={wei} symbol={symbol} className="text-ink" />
      {symbol === LPT && <WorthIfAsked wei={wei} token={LPT} />}
    </>
  )
}
