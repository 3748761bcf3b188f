import type { ReactNode } from 'react'
import type { Step, StepState } from '@/components/ui/steps'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { timelineWords as words } from './copy'
import { BlockLink, TxAt } from './txAt'

type States = readonly [asserted: StepState, challenge: StepState, claim: StepState]

/** The states of the legs after the first one, which is done: a deposit that is listed was made. */
const marches: Record<DepositStatus['state'], States> = {
  'waiting-for-assertion': ['waiting', 'ahead', 'ahead'],
  'in-challenge': ['done', 'waiting', 'ahead'],
  claimable: ['done', 'done', 'now'],
  claimed: ['done', 'done', 'done'],
}

/** The way of a deposit: escrowed, reported to Ethereum, open to dispute, claimed. */
export function depositTimeline(
  deposit: DepositTransfer,
  status: DepositStatus | undefined,
  pair: ChainPair,
): Step[] {
  const [asserted, challenge, claim] = status ? marches[status.state] : (['ahead', 'ahead', 'ahead'] as const)
  return [
    {
      id: 'deposited',
      title: words.deposited,
      state: 'done',
      detail: <TxAt tx={deposit.initiated} chain={pair.l2} />,
    },
    { id: 'asserted', title: words.asserted, state: asserted, detail: assertedDetail(status, pair) },
    { id: 'challenge', title: words.challenge, state: challenge, detail: challengeDetail(status, pair) },
    {
      id: 'claim',
      title: claim === 'done' ? words.claimed : words.claimIt,
      state: claim,
      detail: claimDetail(deposit, status, pair),
    },
  ]
}

function assertedDetail(status: DepositStatus | undefined, pair: ChainPair): ReactNode {
  if (status?.state === 'waiting-for-assertion') {
    return status.opens.overdue ? words.assertionLate : words.assertionUsual
  }
  if (status?.state !== 'in-challenge') return null
  return (
    <>
      {words.assertion} <BlockLink number={status.assertedAtBlock} chain={pair.l1} />
    </>
  )
}

function challengeDetail(status: DepositStatus | undefined, pair: ChainPair): ReactNode {
  const whole = words.challengeWhole(pair.confirmPeriodBlocks)
  if (status === undefined || status.state === 'waiting-for-assertion') return whole
  if (status.state !== 'in-challenge') return null
  const { block, blocksLeft, overdue } = status.opens
  return (
    <>
      <p>
        {words.deadline} <BlockLink number={block} chain={pair.l1} />
      </p>
      <p>
        {blocksLeft > 0n && words.blocksLeft(blocksLeft)}
        {blocksLeft === 0n && (overdue ? words.confirmationLate : words.confirmationDue)}
      </p>
    </>
  )
}

function claimDetail(
  deposit: DepositTransfer,
  status: DepositStatus | undefined,
  pair: ChainPair,
): ReactNode {
  if (deposit.claimed !== null) return <TxAt tx={deposit.claimed} chain={pair.l1} />
  return status?.state === 'claimed' ? words.findingTx : words.claimDetail
}
