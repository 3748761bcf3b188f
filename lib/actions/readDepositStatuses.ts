import type { DepositStatus } from '@/lib/bridge/depositStatus'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from './clients'

/** The statuses of deposits, in the order given, in a constant number of round trips. */
export async function readDepositStatuses(
  _clients: Clients,
  _pair: ChainPair,
  _params: { deposits: readonly DepositTransfer[] },
): Promise<readonly DepositStatus[]> {
  throw new Error('not written yet')
}
