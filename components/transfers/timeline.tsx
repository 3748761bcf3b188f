import type { Step, StepState } from '@/components/ui/steps'
import { TxLink } from '@/components/ui/txLink'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer, TxRef } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { formatChainTime } from '@/lib/time'
import { transferWords as words } from './copy'

type State = TrackedTransfer['status']['state']

/** The states of the steps after the first one, which is done: a transfer that is listed was started. */
const marches: Record<State, readonly [StepState, StepState]> = {
  'waiting-for-assertion': ['waiting', 'ahead'],
  'in-challenge': ['waiting', 'ahead'],
  claimable: ['done', 'now'],
  claimed: ['done', 'done'],
  'on-its-way': ['waiting', 'ahead'],
  'needs-redeem': ['done', 'now'],
  expired: ['now', 'ahead'],
  'creation-failed': ['now', 'ahead'],
  released: ['done', 'done'],
}

/** The way of a transfer, in three steps. */
export function timeline(transfer: Transfer, tracked: TrackedTransfer | undefined, pair: ChainPair): Step[] {
  const [second, third] = tracked ? marches[tracked.status.state] : (['ahead', 'ahead'] as const)
  const at = (side: Side, tx: TxRef | null) => tx && <TxAt tx={tx} chain={pair[side]} />
  const isDeposit = transfer.kind === 'deposit'
  const [start, wait, end] = isDeposit
    ? [words.deposited, words.challenge, third === 'done' ? words.claimed : words.claimIt]
    : [words.burnt, words.message, words.released]
  return [
    { id: 'start', title: start, state: 'done', detail: at(isDeposit ? 'l2' : 'l1', transfer.initiated) },
    { id: 'wait', title: wait, state: second },
    {
      id: 'end',
      title: end,
      state: third,
      detail: transfer.kind === 'deposit' ? at('l1', transfer.claimed) : at('l2', transfer.released),
    },
  ]
}

function TxAt({ tx, chain }: { tx: TxRef; chain: ChainPair[Side] }) {
  return (
    <>
      {formatChainTime(tx.time)}
      <br />
      <TxLink hash={tx.hash} chain={chain} />
    </>
  )
}
