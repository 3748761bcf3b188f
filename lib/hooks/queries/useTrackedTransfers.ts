import type { Address } from 'viem'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { useTracked } from './useTracked'
import { useTransfers } from './useTransfers'

/**
 * Every transfer of an account with its status: undefined until all of those that were found are known.
 * `isComplete` is false while some may be missing, `failed` true when they cannot be read at the moment.
 */
export function useTrackedTransfers(account: Address): {
  transfers: readonly TrackedTransfer[] | undefined
  isComplete: boolean
  failed: boolean
} {
  const { data: found, isComplete, gaps, isError } = useTransfers(account)
  const tracked = useTracked(found)
  return {
    transfers: found?.length === 0 ? [] : tracked.data,
    isComplete,
    failed: gaps.length > 0 || isError || tracked.isError,
  }
}
