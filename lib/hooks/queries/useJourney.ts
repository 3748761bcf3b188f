import type { Address } from 'viem'
import { usePair } from '@/lib/hooks/pair'
import { journey, type Stage } from '@/lib/journey/stages'
import { useBridgeFacts } from './useBridgeFacts'
import { useStake } from './useStake'
import { useTracked } from './useTracked'
import { useTransfers } from './useTransfers'

/** Where everything that an account has on its way to L1 is now: undefined until both chains were read, null if they cannot be. */
export function useJourney(account: Address): readonly Stage[] | undefined | null {
  const { l1BlockSeconds } = usePair()
  const stake = useStake(account)
  const bridge = useBridgeFacts(account)
  const transfers = useTransfers(account)
  const tracked = useTracked(transfers.data)
  const known = transfers.data?.length === 0 ? [] : tracked.data
  if (stake.data !== undefined && bridge.data !== undefined && known !== undefined && transfers.isComplete) {
    return journey({ stake: stake.data, bridge: bridge.data, transfers: known }, l1BlockSeconds)
  }
  const incomplete = transfers.gaps.length > 0
  return incomplete || [stake, bridge, transfers, tracked].some(({ isError }) => isError) ? null : undefined
}
