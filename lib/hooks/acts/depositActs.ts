import type { DepositStep } from '@/lib/bridge/plan'
import type { Act, Follow } from './act'
import { approvalNames } from './loweredApprovals'

export const depositKind = 'deposit'
/** @param thread the key of the thread that is deposited, of which there may be several of one amount */
export const depositNames = (amount: bigint, thread?: string) => [
  thread === undefined ? `deposit:${amount}` : `deposit-of:${thread}`,
]

/** The act of a deposit's step, on L2. `follow` is for the deposit, not for an approval. */
export function depositAct(step: DepositStep, follow: Follow, thread?: string): Act {
  switch (step.step) {
    case 'approve':
      return {
        side: 'l2',
        names: approvalNames('approve-lpt', step.amount),
        load: async () => {
          const { approveLpt } = await import('@/lib/actions/write/approveLpt')
          return (clients, pair) => approveLpt(clients, pair, { amount: step.amount })
        },
      }
    case 'deposit':
      return {
        side: 'l2',
        names: depositNames(step.amount, thread),
        kind: depositKind,
        load: async () => {
          const { deposit } = await import('@/lib/actions/write/deposit')
          return (clients, pair) => deposit(clients, pair, { to: step.to, amount: step.amount })
        },
        ...follow,
      }
    case 'approve-and-deposit':
      return {
        side: 'l2',
        names: depositNames(step.amount, thread),
        kind: depositKind,
        load: async () => {
          const { approveAndDeposit } = await import('@/lib/actions/write/approveAndDeposit')
          return (clients, pair) => approveAndDeposit(clients, pair, { to: step.to, amount: step.amount })
        },
        ...follow,
      }
    case 'permit-and-deposit':
      return {
        side: 'l2',
        names: depositNames(step.amount, thread),
        kind: depositKind,
        load: async () => {
          const { depositWithPermit } = await import('@/lib/actions/write/depositWithPermit')
          return (clients, pair) => depositWithPermit(clients, pair, { to: step.to, amount: step.amount })
        },
        ...follow,
      }
    default:
      return step satisfies never
  }
}
