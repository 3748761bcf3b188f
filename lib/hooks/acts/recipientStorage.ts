import type { Address } from 'viem'
import { recentFromText, recentKey, recentToText, withRecent } from '@/lib/bridge/recentRecipients'
import type { ChainPair, Side } from '@/lib/chains/pair'

/** The recipients on a chain of earlier transfers from this browser; none where storage is forbidden. */
export function readRecent(pair: ChainPair, side: Side): readonly Address[] {
  try {
    return recentFromText(localStorage.getItem(recentKey(pair, side)))
  } catch {
    return []
  }
}

export function keepRecent(pair: ChainPair, side: Side, recent: readonly Address[]): void {
  try {
    localStorage.setItem(recentKey(pair, side), recentToText(recent))
  } catch {
    // Without storage nobody is offered, and every address can be typed.
  }
}

/** A transfer to somebody is on its way: they are offered the next time. */
export const rememberRecipient = (pair: ChainPair, side: Side, address: Address): void =>
  keepRecent(pair, side, withRecent(readRecent(pair, side), address))
