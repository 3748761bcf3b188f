import type { TxRef } from '@/lib/bridge/transfer'
import type { StakeEvent } from '@/lib/staking/stakeEvents'

/** The approval by which LPT was taken from the wallet, as far as it is known. */
export type ApprovalUsed = {
  /** The transaction that approved exactly this amount; null after a permit, and when there was none. */
  tx: TxRef | null
  /** An approval of another amount was used, which was made before and may serve further: its fee is nobody's alone. */
  earlier: boolean
}

type Taking = {
  purpose: 'deposit' | 'bond'
  /** In wei of LPT. */
  amount: bigint
  /** The block of what came before it: approvals up to there belong to that. */
  after: bigint
  /** The transaction that took it; null while it is still to come. */
  by: Pick<TxRef, 'hash' | 'blockNumber'> | null
}

/**
 * Finds the approval of one deposit or bond among an account's logs. LPT logs an approval when one is made, by
 * transaction or by permit, and the rest of it when it is used: a single log in the transaction that took the amount
 * is the latter.
 */
export function approvalOf(
  events: readonly StakeEvent[],
  { purpose, amount, after, by }: Taking,
): ApprovalUsed {
  const approvals = events.filter((event) => event.kind === 'approve' && event.purpose === purpose)
  const made = approvals.findLast(
    ({ tx, ...one }) =>
      one.amount === amount &&
      tx.blockNumber > after &&
      (by === null || (tx.blockNumber <= by.blockNumber && tx.hash !== by.hash)),
  )
  if (made !== undefined) return { tx: made.tx, earlier: false }
  const [left, ...more] = approvals.filter(({ tx }) => tx.hash === by?.hash)
  return { tx: null, earlier: left !== undefined && more.length === 0 && left.amount !== amount }
}
