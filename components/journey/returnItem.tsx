import { TransferAction } from '@/components/transfers/transferAction'
import { Amount } from '@/components/ui/amount'
import { type Step, type StepState, Steps } from '@/components/ui/steps'
import { LPT } from '@/components/ui/tokens'
import { TxLink } from '@/components/ui/txLink'
import { formatAmount } from '@/lib/amounts'
import { usePair } from '@/lib/hooks/pair'
import type { Return } from '@/lib/returns'
import type { StakeFacts } from '@/lib/staking/stake'
import { returnWords as words } from './copy'
import { StakeStep } from './stakeStep'

/** The states of the release and of the stake. */
const marches: Record<Return['at'], readonly [StepState, StepState]> = {
  'on-its-way': ['waiting', 'ahead'],
  stuck: ['now', 'ahead'],
  stake: ['done', 'now'],
  unclear: ['done', 'now'],
  staked: ['done', 'done'],
}

type Props = { of: Return; stake: StakeFacts }

/** One thread back: burnt on Ethereum, released on Arbitrum, staked. */
export function ReturnItem({ of: { transfer, tracked, at, bond }, stake }: Props) {
  const { l1, l2 } = usePair()
  const [release, staking] = marches[at]
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
          <TransferAction tracked={tracked} />
        ) : (
          transfer.released && <TxLink hash={transfer.released.hash} chain={l2} />
        ),
    },
    {
      id: 'stake',
      title: words.stake,
      state: staking,
      detail:
        bond === null ? (
          at === 'stake' ? (
            <StakeStep amount={transfer.amount} stake={stake} />
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
