'use client'
import Link from 'next/link'
import { Amount } from '@/components/ui/amount'
import { buttonClass } from '@/components/ui/button'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sheet } from '@/components/ui/sheet'
import { LPT_PRIME } from '@/components/ui/tokens'
import { amountParameter, formatAmount } from '@/lib/amounts'
import { useBridgeFacts } from '@/lib/hooks/useBridgeFacts'
import { useReturns } from '@/lib/hooks/useReturns'
import { returnEstimate } from '@/lib/journeyEstimate'
import type { StakeFacts } from '@/lib/staking/stake'
import { backWords as words } from './copy'
import { ReturnItem } from './returnItem'

/** How many threads back stay in view. */
const SHOWN = 3

/** "Bring LPT' back and stake it": the way to begin, where there is LPT' to bring, and every thread that is under way. */
export function BackGuide({ stake }: { stake: StakeFacts }) {
  const { data: bridge } = useBridgeFacts(stake.account)
  const back = useReturns(stake.account) ?? []
  const onEthereum = bridge?.l1.lptPrime ?? 0n
  if (bridge === undefined || (onEthereum === 0n && back.length === 0)) return null
  const expected = returnEstimate(bridge)
  return (
    <Sheet title={words.title}>
      <p className="text-soft">{words.lead}</p>
      {onEthereum > 0n && (
        <div className="mt-4 flex flex-col gap-4">
          <Ledger label={words.expected}>
            <Entry name={words.onEthereum}>
              <Amount wei={onEthereum} symbol={LPT_PRIME} />
            </Entry>
            <Entry name={words.takes}>{words.minutes}</Entry>
            <Entry name={words.costL1} note={words.costNote}>
              <Amount wei={expected.l1} symbol="ETH" />
            </Entry>
            <Entry name={words.costL2}>
              <Amount wei={expected.l2} symbol="ETH" />
            </Entry>
          </Ledger>
          <Link
            href={`/?direction=withdraw&amount=${amountParameter(onEthereum)}`}
            className={buttonClass('secondary')}
          >
            {words.begin(`${formatAmount(onEthereum, 'short')} ${LPT_PRIME}`)}
          </Link>
        </div>
      )}
      {back.length > 0 && (
        <ul aria-label={words.title} className="mt-5 divide-y divide-line border-line border-t pt-5">
          {back.slice(0, SHOWN).map((one) => (
            <ReturnItem key={one.transfer.id.toString()} of={one} stake={stake} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}
