import type { Hash } from 'viem'
import type { DepositStatus } from './depositStatus'
import type { TrackedTransfer } from './trackedTransfer'
import type { DepositTransfer, WithdrawTransfer } from './transfer'
import type { WithdrawStatus } from './withdrawStatus'

/** The one thing that brings a transfer forward, and the chain on which it is done. Anybody may do it. */
export type NextAction =
  | { action: 'claim'; on: 'l1'; deposit: DepositTransfer }
  | { action: 'redeem'; on: 'l2'; ticketId: Hash }
  | { action: 'resend'; on: 'l1'; withdrawal: WithdrawTransfer }
  /** Nothing to do but wait. */
  | { action: 'wait' }
  /** It is over. */
  | { action: 'none' }

export function nextAction(tracked: TrackedTransfer): NextAction {
  return tracked.kind === 'deposit'
    ? nextOfDeposit(tracked.transfer, tracked.status)
    : nextOfWithdrawal(tracked.transfer, tracked.status)
}

function nextOfDeposit(deposit: DepositTransfer, status: DepositStatus): NextAction {
  switch (status.state) {
    case 'waiting-for-assertion':
    case 'in-challenge':
      return { action: 'wait' }
    case 'claimable':
      return { action: 'claim', on: 'l1', deposit }
    case 'claimed':
      return { action: 'none' }
    default:
      return status satisfies never
  }
}

function nextOfWithdrawal(withdrawal: WithdrawTransfer, status: WithdrawStatus): NextAction {
  switch (status.state) {
    case 'on-its-way':
      return { action: 'wait' }
    case 'needs-redeem':
      return { action: 'redeem', on: 'l2', ticketId: status.ticketId }
    case 'expired':
    case 'cancelled':
    case 'creation-failed':
      return { action: 'resend', on: 'l1', withdrawal }
    case 'released':
      return { action: 'none' }
    default:
      return status satisfies never
  }
}
