import { useChainTime } from '@/lib/hooks/queries/useChainTime'

/** Reads what time it is on the chains while that which is shown with its time is still being read itself. */
export function ClockAhead() {
  useChainTime()
  return null
}
