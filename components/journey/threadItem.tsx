'use client'
import Link from 'next/link'
import { Amount } from '@/components/ui/amount'
import { AmountNow } from '@/components/ui/amountNow'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Sentence } from '@/components/ui/sentence'
import { Steps } from '@/components/ui/steps'
import { Tag } from '@/components/ui/tag'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { amountParameter, formatAmount } from '@/lib/format/amounts'
import { formatDuration } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { remainingCost } from '@/lib/journey/remainingCost'
import { isWait } from '@/lib/journey/stages'
import type { Thread, ThreadState } from '@/lib/journey/threads'
import type { StakeFacts } from '@/lib/staking/stake'
import { threadWords as words } from './copy'
import { Spent, type SpentOn } from './spent'
import { ThreadAct } from './threadAct'
import { ThreadLine } from './threadLine'
import { threadSteps } from './threadSteps'

type Props = { thread: Thread; stake: StakeFacts }

/**
 * One thread on its line, and by steps: the done ones with their transactions, the open one, the wait with its end,
 * and the cost so far. The steps of a thread that has arrived are folded.
 */
export function ThreadItem({ thread, stake }: Props) {
  const pair = usePair()
  const { stage, amount } = thread
  const over = stage.state === 'arrived'
  return (
    <li className="rounded-2xl border border-line p-4">
      <details open={!over} className="group">
        <summary className="flex flex-col gap-3">
          <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <span className="figures flex items-center gap-2 text-xl">
              <span aria-hidden="true" className="text-soft text-sm group-open:rotate-90">
                ▸
              </span>
              {formatAmount(amount, 'short')} <span className="text-unit">{over ? LPT_PRIME : LPT}</span>
            </span>
            <Tag tone={over ? 'done' : isWait(stage.state) ? 'calm' : 'now'}>{words.states[stage.state]}</Tag>
          </span>
          <ThreadLine stage={stage} stake={stake} />
        </summary>
        <div className="mt-5 flex flex-col gap-4">
          {formatAmount(amount, 'short') !== formatAmount(amount, 'exact') && (
            // A summary that folds can hold no button of its own: opened, it shows every digit.
            <p className="tabular -mt-3 text-soft text-sm">
              {formatAmount(amount, 'exact')} {over ? LPT_PRIME : LPT}
            </p>
          )}
          {stage.state === 'unclear' && <Unclear stage={stage} />}
          <Steps
            label={words.label(formatAmount(amount, 'short'))}
            steps={threadSteps(thread, pair, <ThreadAct thread={thread} stake={stake} />)}
          />
          <div className="flex flex-col gap-1 text-soft text-sm">
            <Spent
              transactions={doneOf(thread)}
              over={over && thread.done.claim !== null}
              earlierApproval={thread.earlierApproval}
            />
            <Remaining stage={stage} account={stake.account} />
          </div>
        </div>
      </details>
    </li>
  )
}

function Unclear({ stage }: { stage: Extract<ThreadState, { state: 'unclear' }> }) {
  return (
    <Notice
      action={
        stage.inWallet > 0n && (
          <Link href={`/?amount=${amountParameter(stage.inWallet)}`} className={buttonClass('secondary')}>
            {words.bridgeRest}
          </Link>
        )
      }
    >
      <Sentence of={words.unclear}>
        {[
          <Amount key="wallet" wei={stage.inWallet} symbol={LPT} />,
          <Amount key="deposited" wei={stage.depositedSince} symbol={LPT} />,
        ]}
      </Sentence>
    </Notice>
  )
}

/** The mined transactions of a thread, in order, with the chain of each. */
const doneOf = ({ done: { unbond, withdraw, approve, deposit, claim } }: Thread): readonly SpentOn[] => [
  ...[...unbond, ...withdraw, approve, deposit].flatMap((tx) =>
    tx === null ? [] : [{ side: 'l2' as const, tx }],
  ),
  ...(claim === null ? [] : [{ side: 'l1' as const, tx: claim }]),
]

type RemainingProps = { stage: ThreadState; account: StakeFacts['account'] }

/** The cost of the steps to come, at current gas prices and if each step is taken as it opens. */
function Remaining({ stage, account }: RemainingProps) {
  const pair = usePair()
  const { data: bridge } = useBridgeFacts(account)
  const remains = bridge && remainingCost(stage, bridge, pair)
  if (!remains) return null
  return (
    <p>
      <Sentence of={words.remains}>
        {[
          <AmountNow key="l2" wei={remains.l2} symbol="ETH" />,
          <AmountNow key="l1" wei={remains.l1} symbol="ETH" />,
        ]}
      </Sentence>{' '}
      {remains.seconds > 0 && (
        <Sentence of={words.remainsTime}>
          {[<TimeLeft key="wait" seconds={remains.seconds} text={formatDuration(remains.seconds)} />]}
        </Sentence>
      )}
    </p>
  )
}
