import type { ReactNode } from 'react'
import { timelineWords as words } from '@/components/transfers/copy'
import { Moment } from '@/components/ui/moment'
import { Sentence } from '@/components/ui/sentence'
import type { Step, StepState } from '@/components/ui/steps'
import { basisOfDelivery, type DeliveryTime, formatDelivery } from '@/lib/bridge/deliveryTime'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import type { ChainPair } from '@/lib/chains/pair'
import { formatChainTime } from '@/lib/format/time'
import { TxAt } from './txAt'

/** The states of the message and of the release: that LPT′ was burnt is certain of every withdrawal that is listed. */
const stepStatesByStatus: Record<WithdrawStatus['state'], readonly [message: StepState, release: StepState]> =
  {
    'on-its-way': ['waiting', 'ahead'],
    'needs-redeem': ['done', 'now'],
    expired: ['now', 'ahead'],
    cancelled: ['now', 'ahead'],
    'creation-failed': ['now', 'ahead'],
    released: ['done', 'done'],
  }

type Known = {
  withdrawal: WithdrawTransfer
  status: WithdrawStatus | undefined
  /** The usual duration of the message to Arbitrum. */
  usual: DeliveryTime
}

/** The way of a withdrawal: burnt, sent again as often as it was, carried to Arbitrum, released. */
export function withdrawTimeline({ withdrawal, status, usual }: Known, pair: ChainPair): Step[] {
  const [message, release] = status ? stepStatesByStatus[status.state] : (['ahead', 'ahead'] as const)
  const resends = withdrawal.tickets.filter(({ sent }) => sent.hash !== withdrawal.initiated.hash)
  return [
    {
      id: 'burnt',
      title: words.burnt,
      state: 'done',
      detail: <TxAt tx={withdrawal.initiated} chain={pair.l1} />,
    },
    ...resends.map(
      ({ sequenceNumber, sent }): Step => ({
        id: `resend-${sequenceNumber}`,
        title: words.resent,
        state: 'done',
        detail: <TxAt tx={sent} chain={pair.l1} />,
      }),
    ),
    { id: 'message', title: words.message, state: message, detail: messageDetail(status, usual, pair) },
    {
      id: 'released',
      title: words.released,
      state: release,
      detail: releaseDetail(withdrawal, status, pair),
    },
  ]
}

function messageDetail(
  status: WithdrawStatus | undefined,
  usual: DeliveryTime,
  { l1BlockSeconds }: ChainPair,
): ReactNode {
  switch (status?.state) {
    case undefined:
    case 'released':
      return null
    case 'on-its-way':
      return (
        <>
          <Sentence of={words.travelling}>{[<Moment key="sent" time={status.sentAt} />]}</Sentence>{' '}
          {words.usual(formatDelivery(usual), basisOfDelivery(usual, l1BlockSeconds))}
        </>
      )
    case 'needs-redeem':
      return words.redeemFailed
    case 'expired':
      return words.expired
    case 'cancelled':
      return words.cancelled
    case 'creation-failed':
      return words.creationFailed
    default:
      return status satisfies never
  }
}

function releaseDetail(
  withdrawal: WithdrawTransfer,
  status: WithdrawStatus | undefined,
  pair: ChainPair,
): ReactNode {
  if (withdrawal.released !== null) return <TxAt tx={withdrawal.released} chain={pair.l2} />
  if (status?.state === 'released') return words.findingTx
  if (status?.state !== 'needs-redeem') return null
  return words.redeemUntil(formatChainTime(status.timeout))
}
