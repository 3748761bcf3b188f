import type { DepositStatus } from './depositStatus'
import type { WithdrawStatus } from './withdrawStatus'

/** The status of a transfer, and the names of its records. */

type StatusCopy = { label: string; sentence: string; late?: string }

export const depositCopy: Record<DepositStatus['state'], StatusCopy> = {
  'waiting-for-assertion': {
    label: 'Waiting for the report',
    sentence:
      'Your LPT is in escrow on Arbitrum. Validators will report it to Ethereum, usually within the hour.',
    late: 'Validators are reporting later than usual. Your LPT is safe in escrow; only the wait is longer.',
  },
  'in-challenge': {
    label: 'In the challenge period',
    sentence:
      'Your deposit was reported to Ethereum. You can claim it once Arbitrum’s challenge period is over.',
    late: 'The challenge period is over, and confirmation is later than usual. Nothing is lost, and there is nothing to do.',
  },
  claimable: {
    label: 'Ready to claim',
    sentence: 'Claim it on Ethereum to receive your LPT′. The claim does not expire.',
  },
  claimed: { label: 'Claimed', sentence: 'Your LPT′ was minted on Ethereum.' },
}

export const withdrawCopy: Record<WithdrawStatus['state'], StatusCopy> = {
  'on-its-way': {
    label: 'On its way',
    sentence:
      'Your LPT′ was burnt on Ethereum. Your LPT is released once the message reaches Arbitrum. Nothing to do.',
    late: 'The message reaches Arbitrum later than usual. It is recorded on Ethereum and cannot be lost.',
  },
  'needs-redeem': {
    label: 'Redeem needed',
    sentence:
      'The message reached Arbitrum, but its automatic execution failed. Redeem it to release your LPT.',
  },
  released: { label: 'Released', sentence: 'Your LPT was released on Arbitrum.' },
  expired: {
    label: 'Send again',
    sentence:
      'The message expired before anybody redeemed it. The withdrawal is recorded: send it again, nothing is lost.',
  },
  cancelled: {
    label: 'Send again',
    sentence:
      'The message was cancelled on Arbitrum before anybody redeemed it. The withdrawal is recorded: send it again, nothing is lost.',
  },
  'creation-failed': {
    label: 'Send again',
    sentence:
      'Arbitrum refused the message because its fee was too small. The withdrawal is recorded: send it again.',
  },
}

/** The first line of an exported table. */
export const csvColumns: readonly string[] = [
  'kind',
  'id',
  'status',
  'amount',
  'from',
  'to',
  'started (UTC)',
  'started in transaction',
  'started in block',
  'finished (UTC)',
  'finished in transaction',
  'finished in block',
  'further tickets',
]
