import type { Address } from 'viem'
import { type ReturnTrip, returnTrips } from '@/lib/journey/returnTrips'
import { useJourneyFacts } from './useJourneyFacts'

/** Every trip of an account from Ethereum back to a stake: undefined until all of it was read. */
export function useReturnTrips(account: Address): readonly ReturnTrip[] | undefined {
  const { facts } = useJourneyFacts(account)
  return facts && returnTrips(facts)
}
