import { useState } from 'react'
import { type Address, getAddress, isAddress } from 'viem'
import type { StakeFacts } from '@/lib/staking/stake'
import { lastOrchestrator } from '@/lib/staking/stakeEvents'
import { useOrchestrator } from './useOrchestrator'
import { useStakeEvents } from './useStakeEvents'

/**
 * Whom to stake with: the current orchestrator while there is one; otherwise the one that is typed, and until something is
 * typed the last one that the account delegated to.
 */
export function useChosenOrchestrator(stake: StakeFacts) {
  const current = stake.delegator.delegate
  const events = useStakeEvents(stake.account)
  const [typed, setText] = useState<string | null>(null)
  const text = typed ?? lastOrchestrator(events.data?.events ?? []) ?? ''
  const address: Address | null = current ?? (isAddress(text.trim()) ? getAddress(text.trim()) : null)
  const known = useOrchestrator(current === null ? address : null)
  return {
    address,
    isChosen: current === null,
    text,
    setText,
    mistyped: current === null && text.trim() !== '' && address === null,
    inactive: known.data?.active === false,
  }
}
