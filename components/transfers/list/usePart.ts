import { useRef, useState } from 'react'
import { actionableFirst, isActionable } from '@/lib/bridge/listOrder'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'

/** So many transfers are shown before more are asked for, and with each further part. */
const PART = 20

/**
 * The part of a list that is shown: what can be acted on first. What was done here stays where it is, since nothing moves away
 * under a finger.
 */
export function usePart(transfers: readonly Transfer[], byKey: ReadonlyMap<string, TrackedTransfer>) {
  const [parts, setParts] = useState(1)
  const first = useRef(new Set<string>())
  for (const transfer of transfers) {
    const key = transferKey(transfer)
    if (isActionable(byKey.get(key))) first.current.add(key)
  }
  const shown = actionableFirst(transfers, first.current).slice(0, parts * PART)
  const left = transfers.length - shown.length
  return { shown, left, next: Math.min(PART, left), more: () => setParts(parts + 1) }
}
