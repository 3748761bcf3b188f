import type { Step } from '@/components/ui/steps'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { depositTimeline } from './depositTimeline'
import { withdrawTimeline } from './withdrawTimeline'

/** The way of a transfer, leg by leg; where it stands is left open while that is being read. */
export function timeline(transfer: Transfer, tracked: TrackedTransfer | undefined, pair: ChainPair): Step[] {
  if (transfer.kind === 'deposit') {
    return depositTimeline(transfer, tracked?.kind === 'deposit' ? tracked.status : undefined, pair)
  }
  return withdrawTimeline(transfer, tracked?.kind === 'withdraw' ? tracked.status : undefined, pair)
}
