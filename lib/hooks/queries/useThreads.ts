import type { Address } from 'viem'
import { usePair } from '@/lib/hooks/pair'
import { type Thread, threads } from '@/lib/journey/threads'
import { useJourneyFacts } from './useJourneyFacts'

/** Every thread of an account from stake to Ethereum: undefined until all of it was read. `isComplete` is false while some may be missing. */
export function useThreads(account: Address): {
  threads: readonly Thread[] | undefined
  isComplete: boolean
} {
  const { l1BlockSeconds } = usePair()
  const { facts, isComplete } = useJourneyFacts(account)
  return { threads: facts && threads(facts, l1BlockSeconds), isComplete }
}
