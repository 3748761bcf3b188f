import { formatUnits } from 'viem'
import { csvTable } from '@/lib/format/csv'
import { csvColumns } from './statusCopy'
import type { TrackedTransfer } from './trackedTransfer'
import type { Transfer, TxRef } from './transfer'

/**
 * A history as a table for spreadsheets (RFC 4180), in the order given. Amounts in LPT, exact; times are of the chains.
 * Only its first line is in the reader's language: kinds, states and amounts are the same for every program that reads it.
 * @param tracked statuses by the keys of the transfers; a transfer that is not in it has none
 */
export function historyCsv(
  transfers: readonly Transfer[],
  statusOf: (transfer: Transfer) => TrackedTransfer['status'] | undefined,
): string {
  const rows = transfers.map((transfer) => {
    const isDeposit = transfer.kind === 'deposit'
    const end = isDeposit ? transfer.claimed : transfer.released
    return [
      transfer.kind,
      isDeposit ? transfer.position.toString() : transfer.id.toString(),
      statusOf(transfer)?.state ?? '',
      formatUnits(transfer.amount, 18),
      transfer.from,
      transfer.to,
      ...cellsOf(transfer.initiated),
      ...(end === null ? ['', '', ''] : cellsOf(end)),
      isDeposit ? '0' : String(transfer.tickets.length - 1),
    ]
  })
  return csvTable(csvColumns, rows)
}

function cellsOf({ hash, blockNumber, time }: TxRef): readonly string[] {
  return [new Date(Number(time) * 1_000).toISOString(), hash, blockNumber.toString()]
}
