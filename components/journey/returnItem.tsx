import { TransferAction } from '@/components/transfers/acts/transferAction'
import { Amount } from '@/components/ui/amount'
import { Moment } from '@/components/ui/moment'
import { Sentence } from '@/components/ui/sentence'
import { type Step, type StepState, Steps } from '@/components/ui/steps'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LPT } from '@/components/ui/tokens'
import type { DeliveryTime } from '@/lib/bridge/deliveryTime'
import { formatAmount } from '@/lib/format/amounts'
import { usePair } from '@/lib/hooks/pair'
import type { ReturnTrip } from '@/lib/journey/returnTrips'
import type { StakeFacts } from '@/lib/staking/stake'
import { Approved } from './approved'
import { returnWords as words } from './copy'
import { DoneAt } from './doneAt'
import { Spent } from './spent'
import { StakeStep } from './stakeStep'

/** The states of the release and of the stake. */
const stepStatesByStage: Record<ReturnTrip['stage'], readonly [StepState, StepState]> = {
  'on-its-way': ['waiting', 'ahead'],
  stuck: ['now', 'ahead'],
  stake: ['done', 'now'],
  unclear: ['done', 'now'],
  staked: ['done', 'done'],
}

type Props = { of: ReturnTrip; stake: StakeFacts; usual: DeliveryTime }

/** One thread back: burnt on Ethereum, released on Arbitrum, staked. */
export function ReturnItem({ of, stake, usual }: Props) {
  const { l1 } = usePair()
  const { transfer, stage, approve, bond, earlierApproval } = of
  const [release, staking] = stepStatesByStage[stage]
  const steps: Step[] = [
    {
      id: 'burn',
      title: words.burnt,
      state: 'done',
      detail: <DoneAt tx={transfer.initiated} chain={l1} />,
    },
    { id: 'release', title: words.released, state: release, detail: <Release of={of} usual={usual} /> },
    { id: 'stake', title: words.stake, state: staking, detail: <Staking of={of} stake={stake} /> },
  ]
  return (
    <li className="flex flex-col gap-4 py-5 first:pt-0 last:pb-0">
      <p className="figures text-xl">
        <Amount wei={transfer.amount} symbol={LPT} />
      </p>
      <Steps label={words.label(formatAmount(transfer.amount, 'short'))} steps={steps} />
      <div className="text-soft text-sm">
        <Spent
          transactions={[
            { side: 'l1', tx: transfer.initiated },
            ...[approve, bond].flatMap((tx) => (tx === null ? [] : [{ side: 'l2' as const, tx }])),
          ]}
          over={bond !== null}
          earlierApproval={earlierApproval}
          message
        />
      </div>
    </li>
  )
}

function Release({ of: { transfer, tracked, stage }, usual }: Pick<Props, 'of' | 'usual'>) {
  const { l2 } = usePair()
  if (stage === 'stuck') return <TransferAction tracked={tracked} />
  if (transfer.released !== null) return <DoneAt tx={transfer.released} chain={l2} />
  const { status } = tracked
  if (status.state !== 'on-its-way') return null
  const left = usual.seconds - status.secondsElapsed
  return (
    <>
      <Sentence of={words.travelling}>{[<Moment key="sent" time={status.sentAt} />]}</Sentence>{' '}
      {status.overdue ? words.overdue : left > 0 ? <TimeLeft seconds={left} /> : words.soon}
    </>
  )
}

function Staking({ of: { transfer, stage, approve, bond }, stake }: Pick<Props, 'of' | 'stake'>) {
  const { l2 } = usePair()
  const approved = approve && <Approved tx={approve} chain={l2} />
  if (bond !== null) {
    return (
      <>
        {approved}
        <DoneAt tx={bond} chain={l2} />
      </>
    )
  }
  if (stage === 'stake') {
    return (
      <>
        {approved}
        <StakeStep amount={transfer.amount} stake={stake} />
      </>
    )
  }
  return stage === 'unclear' && words.unclear
}
