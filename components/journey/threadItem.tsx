'use client'
import { Notice } from '@/components/ui/notice'
import { Steps } from '@/components/ui/steps'
import { Tag } from '@/components/ui/tag'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/amounts'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { useBridgeFacts } from '@/lib/hooks/useBridgeFacts'
import { useFeesPaid } from '@/lib/hooks/useFeesPaid'
import type { StakeFacts } from '@/lib/staking/stake'
import { threadRemains } from '@/lib/threadRemains'
import type { Thread, ThreadState } from '@/lib/threads'
import { formatDuration } from '@/lib/time'
import { threadWords as words } from './copy'
import { ThreadAct } from './threadAct'
import { ThreadLine } from './threadLine'
import { threadSteps } from './threadSteps'

type Props = { thread: Thread; stake: StakeFacts }

/**
 * One thread on its line, and by steps: what is done with its transactions, the one that is open, the wait with its
 * end, and what it has cost. Of a thread that has arrived the steps are folded.
 */
export function ThreadItem({ thread, stake }: Props) {
  const pair = usePair()
  const { at, amount } = thread
  const over = at.state === 'arrived'
  const waits = at.state === 'unbonding' || at.state === 'challenge'
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
            <Tag tone={over ? 'done' : waits ? 'calm' : 'now'}>{words.states[at.state]}</Tag>
          </span>
          <ThreadLine at={at} stake={stake} />
        </summary>
        <div className="mt-5 flex flex-col gap-4">
          {at.state === 'unclear' && <Unclear at={at} />}
          <Steps
            label={words.label(formatAmount(amount, 'short'))}
            steps={threadSteps(thread, pair, <ThreadAct thread={thread} stake={stake} />)}
          />
          <div className="flex flex-col gap-1 text-soft text-sm">
            <Spent thread={thread} />
            <Remaining at={at} account={stake.account} />
          </div>
        </div>
      </details>
    </li>
  )
}

function Unclear({ at }: { at: Extract<ThreadState, { state: 'unclear' }> }) {
  return (
    <Notice>
      {words.unclear(formatAmount(at.inWallet, 'short'), formatAmount(at.depositedSince, 'short'))}
    </Notice>
  )
}

function Spent({ thread: { done } }: { thread: Thread }) {
  const sideOf = (name: string): Side => (name === 'claim' ? 'l1' : 'l2')
  const transactions = Object.entries(done).flatMap(([name, tx]) =>
    tx === null ? [] : [{ side: sideOf(name), hash: tx.hash }],
  )
  const paid = useFeesPaid(transactions)
  const { unbond, deposit, claim } = done
  const start = unbond ?? deposit
  return (
    <p>
      {paid !== undefined && words.spent(formatAmount(paid.l2, 'short'), formatAmount(paid.l1, 'short'))}{' '}
      {start !== null && claim !== null && words.took(formatDuration(Number(claim.time - start.time)))}
    </p>
  )
}

type RemainingProps = { at: ThreadState; account: StakeFacts['account'] }

/** What is still to come, at the gas prices of now and if each step is taken as it opens. */
function Remaining({ at, account }: RemainingProps) {
  const pair = usePair()
  const { data: bridge } = useBridgeFacts(account)
  const remains = bridge && threadRemains(at, bridge, pair)
  if (!remains) return null
  const eth = (wei: bigint) => formatAmount(wei, 'short')
  return (
    <p>
      {words.remains(eth(remains.l2), eth(remains.l1))}{' '}
      {remains.seconds > 0 && words.remainsTime(formatDuration(remains.seconds))}
    </p>
  )
}
