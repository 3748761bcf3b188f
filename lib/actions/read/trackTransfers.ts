import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { DepositTransfer, Transfer, WithdrawTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { readDepositStatuses } from './readDepositStatuses'
import type { RollupReader } from './readRollup'
import { readWithdrawStatuses } from './readWithdrawStatuses'

/** Transfers of both kinds with their statuses, in the order given, in a constant number of round trips. */
export async function trackTransfers(
  clients: Clients,
  pair: ChainPair,
  params: { transfers: readonly Transfer[]; rollup?: (() => Promise<RollupReader>) | undefined },
): Promise<readonly TrackedTransfer[]> {
  const deposits = params.transfers.filter(
    (transfer): transfer is DepositTransfer => transfer.kind === 'deposit',
  )
  const withdrawals = params.transfers.filter(
    (transfer): transfer is WithdrawTransfer => transfer.kind === 'withdraw',
  )
  const [ofDeposits, ofWithdrawals] = await Promise.all([
    readDepositStatuses(clients, pair, { deposits, rollup: params.rollup }),
    readWithdrawStatuses(clients, pair, { withdrawals }),
  ])
  const tracked = new Map<Transfer, TrackedTransfer>()
  for (const [index, transfer] of deposits.entries()) {
    const status = ofDeposits[index]
    if (status !== undefined) tracked.set(transfer, { kind: 'deposit', transfer, status })
  }
  for (const [index, transfer] of withdrawals.entries()) {
    const status = ofWithdrawals[index]
    if (status !== undefined) tracked.set(transfer, { kind: 'withdraw', transfer, status })
  }
  return params.transfers.flatMap((transfer) => tracked.get(transfer) ?? [])
}
