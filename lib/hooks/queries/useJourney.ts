import type { Address } from 'viem'
import { usePair } from '@/lib/hooks/pair'
import { type NextStep, nextStep } from '@/lib/journey/nextStep'
import { journey, type Stage } from '@/lib/journey/stages'
import { useBridgeFacts } from './useBridgeFacts'
import { useStake } from './useStake'
import { useTrackedTransfers } from './useTrackedTransfers'

/**
 * The stages of an account's journey to L1, and the step that is open: undefined until both chains were read, null when they
 * cannot be read.
 */
export function useJourney(
  account: Address,
): { stages: readonly Stage[]; next: NextStep } | undefined | null {
  const { l1BlockSeconds } = usePair()
  const stake = useStake(account)
  const bridge = useBridgeFacts(account)
  const { transfers, isComplete, failed } = useTrackedTransfers(account)
  if (stake.data !== undefined && bridge.data !== undefined && transfers !== undefined && isComplete) {
    const stages = journey({ stake: stake.data, bridge: bridge.data, transfers }, l1BlockSeconds)
    return { stages, next: nextStep(stages, transfers) }
  }
  return failed || stake.isError || bridge.isError ? null : undefined
}
