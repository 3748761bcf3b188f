'use client'
import { Amount } from '@/components/ui/amount'
import { Notice } from '@/components/ui/notice'
import { Steps } from '@/components/ui/steps'
import { Tag } from '@/components/ui/tag'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/amounts'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { useFeesPaid } from '@/lib/hooks/useFeesPaid'
import type { Thread, ThreadState } from '@/lib/threads'
import { formatDuration } from '@/lib/time'
import { threadWords as words } from './copy'
import { threadSteps } from './threadSteps'

/** One thread: what is done with its transactions, the step that is open, the wait with its end, and what it has cost. */
export function ThreadItem({ thread }: { thread: Thread }) {
  const pair = usePair()
  const { at, amount } = thread
  const over = at.state === 'arrived'
  const waits = at.state === 'unbonding' || at.state === 'challenge'
  return (
    <li className="flex flex-col gap-4 py-5 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <p className="figures text-xl">
          <Amount wei={amount} symbol={over ? LPT_PRIME : LPT} />
        </p>
        <Tag tone={over ? 'done' : waits ? 'calm' : 'now'}>{words.states[at.state]}</Tag>
      </div>
      {at.state === 'unclear' && <Unclear at={at} />}
      <Steps label={words.label(formatAmount(amount, 'short'))} steps={threadSteps(thread, pair)} />
      <Spent thread={thread} />
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
    <p className="text-soft text-sm">
      {paid !== undefined && words.spent(formatAmount(paid.l2, 'short'), formatAmount(paid.l1, 'short'))}{' '}
      {start !== null && claim !== null && words.took(formatDuration(Number(claim.time - start.time)))}
    </p>
  )
}
