import type { Step } from '@/components/ui/steps'
import type { CoveringAssertion } from '@/lib/actions/read/readCoveringAssertions'
import type { DeliveryTime } from '@/lib/bridge/deliveryTime'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { depositTimeline } from './depositTimeline'
import { withdrawTimeline } from './withdrawTimeline'

type Known = {
  transfer: Transfer
  tracked: TrackedTransfer | undefined
  covering: CoveringAssertion | undefined
  /** The usual duration of a message to Arbitrum. */
  usual: DeliveryTime
}

/** The way of a transfer, leg by leg; where it stands is left open while that is being read. */
export function timeline({ transfer, tracked, covering, usual }: Known, pair: ChainPair): Step[] {
  if (transfer.kind === 'deposit') {
    const status = tracked?.kind === 'deposit' ? tracked.status : undefined
    return depositTimeline({ deposit: transfer, status, covering }, pair)
  }
  const status = tracked?.kind === 'withdraw' ? tracked.status : undefined
  return withdrawTimeline({ withdrawal: transfer, status, usual }, pair)
}
