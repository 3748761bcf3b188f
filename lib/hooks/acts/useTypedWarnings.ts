import { isAddressEqual } from 'viem'
import { type TypedWarning, typedWarnings } from '@/lib/bridge/typedWarnings'
import type { Parties } from '@/lib/bridge/validate'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { readRecent } from './recipientStorage'

/**
 * Warnings about a recipient by the way it was typed, beside those of earlier transfers from this browser, on either chain.
 * @param text as it was typed
 * @param side where it arrives
 */
export function useTypedWarnings(parties: Parties, text: string, side: Side): readonly TypedWarning[] {
  const pair = usePair()
  const warnings = typedWarnings(parties, {
    text,
    chainId: pair[side].id,
    known: [...readRecent(pair, side), ...readRecent(pair, side === 'l1' ? 'l2' : 'l1')],
  })
  const isOwn = isAddressEqual(parties.account, parties.to)
  return isOwn ? [] : warnings
}
