import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import type { Fact } from './fact'
import { lptText, timeText } from './words'

/** A ticket with less than this left, in seconds, is told of once more: two of its seven days. */
export const NEAR_EXPIRY = 172_800

/** Deposits for which Arbitrum is late, and withdrawals that do not arrive by themselves. */
export function transferFacts(transfers: readonly TrackedTransfer[]): readonly Fact[] {
  const deposits = transfers.flatMap((one) => (one.kind === 'deposit' ? [one.status] : []))
  return [
    ...lateFacts(deposits),
    ...transfers.flatMap((one) => (one.kind === 'withdraw' ? withdrawalFacts(one.transfer, one.status) : [])),
  ]
}

/** Told of all deposits together: they are late for one reason, which is not theirs. */
function lateFacts(statuses: readonly DepositStatus[]): readonly Fact[] {
  const late = (state: 'waiting-for-assertion' | 'in-challenge') =>
    statuses.filter((status) => status.state === state && status.opens.overdue).length
  const [unasserted, unconfirmed] = [late('waiting-for-assertion'), late('in-challenge')]
  const facts: Fact[] = []
  if (unasserted > 0) {
    facts.push({
      id: 'assertions-overdue',
      severity: 'warning',
      sentence: `No assertion covers ${count(unasserted)} yet, although one is overdue: validators do not report to Ethereum.`,
    })
  }
  if (unconfirmed > 0) {
    facts.push({
      id: 'confirmation-overdue',
      severity: 'warning',
      sentence: `The challenge period of ${count(unconfirmed)} is over, and nobody has confirmed the assertion.`,
    })
  }
  return facts
}

const count = (deposits: number) => (deposits === 1 ? 'one deposit' : `${deposits} deposits`)

function withdrawalFacts({ id, amount }: WithdrawTransfer, status: WithdrawStatus): readonly Fact[] {
  const name = `Withdrawal ${id} of ${lptText(amount)}`
  const warning = (what: string, sentence: string): Fact => ({
    id: `withdrawal-${id}-${what}`,
    severity: 'warning',
    sentence: `${name} ${sentence}`,
  })
  switch (status.state) {
    case 'released':
      return []
    case 'on-its-way':
      return status.overdue
        ? [warning('late', `left Ethereum at ${timeText(status.sentAt)} and has not arrived on Arbitrum.`)]
        : []
    case 'needs-redeem': {
      const until = timeText(status.timeout)
      const failed = warning(
        'unredeemed',
        `was not released: its ticket can be redeemed by anybody until ${until}.`,
      )
      if (status.secondsLeft > NEAR_EXPIRY) return [failed]
      const sentence = `${name} is not released, and its ticket expires at ${until}.`
      return [failed, { id: `withdrawal-${id}-expires`, severity: 'critical', sentence }]
    }
    case 'expired':
      return [
        warning(
          'gone',
          'was not released and its ticket has expired. Anybody can send it again; nothing is lost.',
        ),
      ]
    case 'cancelled':
      return [
        warning(
          'gone',
          'was not released and its ticket was cancelled. Anybody can send it again; nothing is lost.',
        ),
      ]
    case 'creation-failed':
      return [
        warning(
          'gone',
          'was not released: its ticket came with too small a fee. Anybody can send it again; nothing is lost.',
        ),
      ]
  }
}
