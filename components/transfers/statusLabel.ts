import { depositCopy, withdrawCopy } from '@/lib/bridge/statusCopy'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'

/** Where a transfer stands, in a few words. */
export const statusLabel = ({ kind, status }: TrackedTransfer): string =>
  kind === 'deposit' ? depositCopy[status.state].label : withdrawCopy[status.state].label
