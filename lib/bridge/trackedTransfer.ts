import type { DepositStatus } from './depositStatus'
import type { DepositTransfer, WithdrawTransfer } from './transfer'
import type { WithdrawStatus } from './withdrawStatus'

/** A transfer together with where it stands now. */
export type TrackedTransfer =
  | { kind: 'deposit'; transfer: DepositTransfer; status: DepositStatus }
  | { kind: 'withdraw'; transfer: WithdrawTransfer; status: WithdrawStatus }
