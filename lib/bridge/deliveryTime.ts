import { formatDuration } from '@/lib/format/time'
import { deliveryBasis } from './copy'
import type { WithdrawTransfer } from './transfer'
import { USUAL_DELIVERY_SECONDS } from './withdrawStatus'

/** The duration of a withdrawal from the burn on L1 to the release on L2, in seconds, and the basis of the estimate. */
export type DeliveryTime = { seconds: number } & (
  | {
      /** So many that were released before, the slowest of which took as long. */
      basis: 'released'
      count: number
    }
  | {
      /** Arbitrum takes up messages from L1 once their block is safe: on average so many blocks later. */
      basis: 'safe-blocks'
      blocks: number
    }
)

/** A block of Ethereum becomes safe with the epoch after its own: half an epoch of 32 blocks on average, and a whole one. */
const SAFE_BLOCKS = 48

/** So many of the latest tell how long it takes now. */
const RECENT = 5

/**
 * The time that recent withdrawals really took; before there is one, the time in which L1's blocks become safe. A
 * withdrawal that took unusually long was redeemed by hand, or sent again, and says nothing about the next one.
 */
export function deliveryTime(withdrawals: readonly WithdrawTransfer[], l1BlockSeconds: number): DeliveryTime {
  const took = [...withdrawals]
    .sort((a, b) => Number(b.id - a.id))
    .flatMap(({ initiated, released }) => (released === null ? [] : [Number(released.time - initiated.time)]))
    .filter((seconds) => seconds <= USUAL_DELIVERY_SECONDS)
    .slice(0, RECENT)
  if (took.length === 0)
    return { basis: 'safe-blocks', blocks: SAFE_BLOCKS, seconds: SAFE_BLOCKS * l1BlockSeconds }
  return { basis: 'released', count: took.length, seconds: Math.max(0, ...took) }
}

/** The time in words, in whole minutes: an estimate to the second would be a promise. */
export function formatDelivery({ seconds }: DeliveryTime): string {
  return formatDuration(Math.max(1, Math.ceil(seconds / 60)) * 60)
}

/** On what the time is based, as a sentence. */
export function basisOfDelivery(time: DeliveryTime, l1BlockSeconds: number): string {
  switch (time.basis) {
    case 'released':
      return deliveryBasis.released(time.count)
    case 'safe-blocks':
      return deliveryBasis['safe-blocks'](time.blocks, l1BlockSeconds)
    default:
      return time satisfies never
  }
}
