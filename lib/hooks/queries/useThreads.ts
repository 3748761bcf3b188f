import type { Address } from 'viem'
import { usePair } from '@/lib/hooks/pair'
import { type Thread, threads } from '@/lib/journey/threads'
import { useStake } from './useStake'
import { useStakeEvents } from './useStakeEvents'
import { useTracked } from './useTracked'
import { useTransfers } from './useTransfers'

/** Every thread of an account from stake to Ethereum: undefined until all of it was read. `isComplete` is false while some may be missing. */
export function useThreads(account: Address): {
  threads: readonly Thread[] | undefined
  isComplete: boolean
} {
  const { l1BlockSeconds } = usePair()
  const stake = useStake(account)
  const events = useStakeEvents(account)
  const transfers = useTransfers(account)
  const tracked = useTracked(transfers.data)
  const known = transfers.data?.length === 0 ? [] : tracked.data
  if (stake.data === undefined || events.data === undefined || known === undefined) {
    return { threads: undefined, isComplete: false }
  }
  const facts = { stake: stake.data, events: events.data.events, transfers: known }
  return {
    threads: threads(facts, l1BlockSeconds),
    isComplete: transfers.isComplete && events.data.isComplete,
  }
}
