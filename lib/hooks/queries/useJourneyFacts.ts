import type { Address } from 'viem'
import type { ThreadFacts } from '@/lib/journey/threads'
import { useStake } from './useStake'
import { useStakeEvents } from './useStakeEvents'
import { useTrackedTransfers } from './useTrackedTransfers'

/**
 * The facts from which both ways between a stake and Ethereum are computed: undefined until all of them were read.
 * `isComplete` is false while logs of the stake or transfers may be missing.
 */
export function useJourneyFacts(account: Address): { facts: ThreadFacts | undefined; isComplete: boolean } {
  const stake = useStake(account)
  const events = useStakeEvents(account)
  const { transfers, isComplete } = useTrackedTransfers(account)
  if (stake.data === undefined || events.data === undefined || transfers === undefined) {
    return { facts: undefined, isComplete: false }
  }
  return {
    facts: { stake: stake.data, events: events.data.events, transfers },
    isComplete: isComplete && events.data.isComplete,
  }
}
