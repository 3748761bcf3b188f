import { depositCopy, withdrawCopy } from '@/lib/bridge/statusCopy'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'

/** The status of a transfer, in a few words. */
export const statusLabel = ({ kind, status }: TrackedTransfer): string =>
  kind === 'deposit' ? depositCopy[status.state].label : withdrawCopy[status.state].label
