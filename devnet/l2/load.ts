import type { RedemptionResult } from './redemption'

/**
 * Transactions that belong into one block. A block in which redemptions turn out to be scheduled is sealed a second time with
 * them in it, so `submit` may run more than once and must put in the same transactions each time.
 */
export type Load = {
  /** Sets the stage on the node; once. */
  prepare?(): Promise<void>
  /** Puts the transactions into the node's pool. */
  submit(): Promise<void>
  /** Settles the accounts when the block stands; once. */
  settle?(redemptions: readonly RedemptionResult[]): Promise<void>
}
