import type { Address } from 'viem'
import { type ReturnTrip, returnTrips } from '@/lib/journey/returnTrips'
import { useStake } from './useStake'
import { useStakeEvents } from './useStakeEvents'
import { useTracked } from './useTracked'
import { useTransfers } from './useTransfers'

/** Every thread from Ethereum back to a stake: undefined until all of it was read. */
export function useReturns(account: Address): readonly ReturnTrip[] | undefined {
  const stake = useStake(account)
  const events = useStakeEvents(account)
  const transfers = useTransfers(account)
  const tracked = useTracked(transfers.data)
  const known = transfers.data?.length === 0 ? [] : tracked.data
  if (stake.data === undefined || events.data === undefined || known === undefined) return undefined
  return returnTrips({ stake: stake.data, events: events.data.events, transfers: known })
}
