import type { ReactNode } from 'react'
import { timelineWords as words } from '@/components/transfers/copy'
import type { Step, StepState } from '@/components/ui/steps'
import type { CoveringAssertion } from '@/lib/actions/read/readCoveringAssertions'
import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { AssertionName, CreatedAt } from './assertionName'
import { BlockLink, TxAt } from './txAt'

type Known = {
  deposit: DepositTransfer
  status: DepositStatus | undefined
  covering: CoveringAssertion | undefined
}

type States = readonly [asserted: StepState, challenge: StepState, claim: StepState]

/** The states of the legs after the first one, which is done: a deposit that is listed was made. */
const stepStatesByStatus: Record<DepositStatus['state'], States> = {
  'waiting-for-assertion': ['waiting', 'ahead', 'ahead'],
  'in-challenge': ['done', 'waiting', 'ahead'],
  claimable: ['done', 'done', 'now'],
  claimed: ['done', 'done', 'done'],
}

/** The way of a deposit: escrowed, reported to Ethereum, open to dispute, claimed. */
export function depositTimeline(known: Known, pair: ChainPair): Step[] {
  const { deposit, status } = known
  const [asserted, challenge, claim] = status
    ? stepStatesByStatus[status.state]
    : (['ahead', 'ahead', 'ahead'] as const)
  return [
    {
      id: 'deposited',
      title: words.deposited,
      state: 'done',
      detail: <TxAt tx={deposit.initiated} chain={pair.l2} />,
    },
    { id: 'asserted', title: words.asserted, state: asserted, detail: assertedDetail(known, pair) },
    { id: 'challenge', title: words.challenge, state: challenge, detail: challengeDetail(known, pair) },
    {
      id: 'claim',
      title: claim === 'done' ? words.claimed : words.claimIt,
      state: claim,
      detail: claimDetail(deposit, status, pair),
    },
  ]
}

function assertedDetail({ status, covering }: Known, pair: ChainPair): ReactNode {
  if (status?.state === 'waiting-for-assertion') {
    return status.opens.overdue ? words.assertionLate : words.assertionUsual
  }
  const assertion =
    status?.state === 'in-challenge'
      ? status.assertion
      : status === undefined
        ? undefined
        : covering?.assertion
  if (assertion === undefined) return null
  return (
    <>
      <AssertionName hash={assertion.hash} />
      {covering?.assertion.hash === assertion.hash ? (
        <TxAt tx={covering.created} chain={pair.l1} />
      ) : (
        <CreatedAt assertion={assertion} chain={pair.l1} />
      )}
    </>
  )
}

function challengeDetail({ status, covering }: Known, pair: ChainPair): ReactNode {
  const whole = words.challengeWhole(pair.confirmPeriodBlocks)
  switch (status?.state) {
    case undefined:
    case 'waiting-for-assertion':
      return whole
    case 'in-challenge': {
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
    case 'claimable':
    case 'claimed':
      if (covering === undefined) return null
      return (
        <>
          <p>
            {words.deadlineWas} <BlockLink number={covering.deadline} chain={pair.l1} />
          </p>
          {covering.confirmed && (
            <>
              <p>{words.confirmed}</p>
              <TxAt tx={covering.confirmed} chain={pair.l1} />
            </>
          )}
        </>
      )
    default:
      return status satisfies never
  }
}

function claimDetail(
  deposit: DepositTransfer,
  status: DepositStatus | undefined,
  pair: ChainPair,
): ReactNode {
  if (deposit.claimed !== null) return <TxAt tx={deposit.claimed} chain={pair.l1} />
  return status?.state === 'claimed' ? words.findingTx : words.claimDetail
}
