import { useState } from 'react'
import { parseRecipient } from '@/lib/bridge/recipient'
import { useOrchestrator } from '@/lib/hooks/queries/useOrchestrator'
import { useStakeEvents } from '@/lib/hooks/queries/useStakeEvents'
import { orchestratorStanding } from '@/lib/staking/orchestrator'
import type { StakeFacts } from '@/lib/staking/stake'
import { lastOrchestrator } from '@/lib/staking/stakeEvents'

/**
 * The orchestrator to stake with: the current one while there is one; otherwise the one that is typed, and until
 * something is typed the last one that the account delegated to.
 */
export function useChosenOrchestrator(stake: StakeFacts) {
  const events = useStakeEvents(stake.account)
  const { delegate } = stake.delegator
  const last = delegate === null ? lastOrchestrator(events.data?.events ?? []) : null
  const typed = useTypedOrchestrator(stake, last ?? '')
  if (delegate === null) return typed
  return {
    ...typed,
    isChosen: false,
    mistyped: null,
    address: delegate,
    facts: stake.orchestrator ?? undefined,
  }
}

/** No contract is refused here: the chain tells which addresses are no orchestrators. */
const NONE_KNOWN = { bridge: [], others: [] }

/** @param proposed what stands in the field until something is typed */
export function useTypedOrchestrator({ round }: Pick<StakeFacts, 'round'>, proposed = '') {
  const [typed, setText] = useState<string | null>(null)
  const text = typed ?? proposed
  const parsed = parseRecipient(text, NONE_KNOWN)
  const address = parsed.ok ? parsed.address : null
  const { data: facts } = useOrchestrator(address)
  return {
    address,
    facts,
    isChosen: true,
    text,
    setText,
    /** The mistake in the typed text; null for an empty text, and for an address. */
    mistyped: text.trim() === '' || parsed.ok ? null : parsed.error,
    /** Undefined until it was read. */
    standing: facts && orchestratorStanding(facts, round),
  }
}
