import type { Address } from 'viem'
import { journey, type Stage } from '@/lib/journey'
import { usePair } from './pair'
import { useBridgeFacts } from './useBridgeFacts'
import { useStake } from './useStake'
import { useTracked } from './useTracked'
import { useTransfers } from './useTransfers'

/** Where everything that an account has on its way to L1 is now; undefined until both chains were read. */
export function useJourney(account: Address): readonly Stage[] | undefined {
  const { l1BlockSeconds } = usePair()
  const { data: stake } = useStake(account)
  const { data: bridge } = useBridgeFacts(account)
  const { data: transfers } = useTransfers(account)
  const { data: tracked } = useTracked(transfers)
  const known = transfers?.length === 0 ? [] : tracked
  if (stake === undefined || bridge === undefined || known === undefined) return undefined
  return journey({ stake, bridge, transfers: known }, l1BlockSeconds)
}
