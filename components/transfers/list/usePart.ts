import { useRef, useState } from 'react'
import { isSettled, type ListFilter, matchesFilter } from '@/lib/bridge/listFilter'
import { actionableFirst, isActionable } from '@/lib/bridge/listOrder'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'

/** So many transfers are shown before more are asked for, and with each further part. */
const PART = 20

/**
 * The keys of the transfers that could be acted on, and of those that had not arrived, when they were first seen under
 * a filter.
 */
type Seen = { filter: ListFilter; actionable: Set<string>; pending: Set<string> }

const nothingSeen = (filter: ListFilter): Seen => ({ filter, actionable: new Set(), pending: new Set() })

/**
 * The part of a list that is shown under a filter, pending apart from settled: those that can be acted on first. A
 * transfer acted on here keeps its place until another filter is chosen, since nothing moves away under a finger.
 */
export function usePart(
  transfers: readonly Transfer[],
  byKey: ReadonlyMap<string, TrackedTransfer>,
  filter: ListFilter,
) {
  const [parts, setParts] = useState(1)
  const seen = useRef(nothingSeen(filter))
  const { direction, state } = seen.current.filter
  if (direction !== filter.direction || state !== filter.state) seen.current = nothingSeen(filter)
  const { actionable, pending } = seen.current
  for (const transfer of transfers) {
    const key = transferKey(transfer)
    const tracked = byKey.get(key)
    if (isActionable(tracked)) actionable.add(key)
    if (!isSettled(transfer, tracked)) pending.add(key)
  }
  const isPending = (transfer: Transfer) => pending.has(transferKey(transfer))
  const matching = transfers.filter((transfer) => matchesFilter(filter, transfer.kind, !isPending(transfer)))
  const ordered = [
    ...actionableFirst(matching.filter(isPending), actionable),
    ...matching.filter((transfer) => !isPending(transfer)),
  ]
  const shown = ordered.slice(0, parts * PART)
  const left = ordered.length - shown.length
  return {
    pending: shown.filter(isPending),
    settled: shown.filter((transfer) => !isPending(transfer)),
    matching: ordered.length,
    left,
    next: Math.min(PART, left),
    more: () => setParts(parts + 1),
  }
}
