import Link from 'next/link'
import { Amount } from '@/components/ui/amount'
import { buttonClass } from '@/components/ui/button'
import { type Step, type StepState, Steps } from '@/components/ui/steps'
import { LPT } from '@/components/ui/tokens'
import { TxLink } from '@/components/ui/txLink'
import { formatAmount } from '@/lib/amounts'
import { usePair } from '@/lib/hooks/pair'
import type { Return } from '@/lib/returns'
import { returnWords as words } from './copy'

/** The states of the release and of the stake. */
const marches: Record<Return['at'], readonly [StepState, StepState]> = {
  'on-its-way': ['waiting', 'ahead'],
  stuck: ['now', 'ahead'],
  stake: ['done', 'now'],
  unclear: ['done', 'now'],
  staked: ['done', 'done'],
}

/** One thread back: burnt on Ethereum, released on Arbitrum, staked. */
export function ReturnItem({ of: { transfer, at, bond } }: { of: Return }) {
  const { l1, l2 } = usePair()
  const [release, stake] = marches[at]
  const steps: Step[] = [
    {
      id: 'burn',
      title: words.burnt,
      state: 'done',
      detail: <TxLink hash={transfer.initiated.hash} chain={l1} />,
    },
    {
      id: 'release',
      title: words.released,
      state: release,
      detail:
        at === 'stuck' ? (
          <Link href={`/transfers/?tx=${transfer.initiated.hash}`} className={buttonClass('secondary')}>
            {words.bringOn}
          </Link>
        ) : (
          transfer.released && <TxLink hash={transfer.released.hash} chain={l2} />
        ),
    },
    {
      id: 'stake',
      title: words.stake,
      state: stake,
      detail:
        bond === null ? (
          at === 'stake' ? (
            words.stakeBelow
          ) : (
            at === 'unclear' && words.unclear
          )
        ) : (
          <TxLink hash={bond.hash} chain={l2} />
        ),
    },
  ]
  return (
    <li className="flex flex-col gap-4 py-5 first:pt-0 last:pb-0">
      <p className="figures text-xl">
        <Amount wei={transfer.amount} symbol={LPT} />
      </p>
      <Steps label={words.label(formatAmount(transfer.amount, 'short'))} steps={steps} />
    </li>
  )
}
