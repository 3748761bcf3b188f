import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'

/** The statuses of withdrawals, in the order given, in a constant number of round trips. */
export async function readWithdrawStatuses(
  _clients: Clients,
  _pair: ChainPair,
  _params: { withdrawals: readonly WithdrawTransfer[] },
): Promise<readonly WithdrawStatus[]> {
  throw new Error('not written yet')
}
