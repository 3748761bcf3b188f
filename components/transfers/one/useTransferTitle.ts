import { hashCopy, transfersWords, transferWords as words } from '@/components/transfers/copy'
import { statusLabel } from '@/components/transfers/statusLabel'
import { amountOf } from '@/components/transfers/transferSymbol'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { transferKey } from '@/lib/bridge/transfer'
import type { TransfersOfHash } from '@/lib/history/hashAnswer'
import { usePageTitle } from '@/lib/hooks/page/usePageTitle'

/**
 * Names the tab after the transfer on the page: its status, which is all that many tabs have room for, and then its
 * kind and amount.
 * @param found the answer for the hash; undefined while it is looked for
 * @param tracked the status of each of its transfers, as far as it is known
 */
export function useTransferTitle(
  found: TransfersOfHash | undefined,
  tracked: readonly TrackedTransfer[] | undefined,
): void {
  usePageTitle(titleOf(found, tracked))
}

/** The title of the tab for the transfers of a hash. */
export function titleOf(
  found: TransfersOfHash | undefined,
  tracked: readonly TrackedTransfer[] | undefined,
): string | null {
  if (found === undefined) return transfersWords.looking
  if (!found.found) return hashCopy[found.problem].title
  const [transfer, another] = found.transfers
  if (transfer === undefined) return null
  if (another !== undefined) return words.titleOfMany(found.transfers.length)
  const known = tracked?.find((one) => transferKey(one.transfer) === transferKey(transfer))
  const label = known === undefined ? words.unknown : statusLabel(known)
  return words.title(label, amountOf(transfer), transfer.kind)
}
