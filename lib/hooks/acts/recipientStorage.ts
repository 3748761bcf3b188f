import type { Address } from 'viem'
import { recentFromText, recentKey, recentToText, withRecent } from '@/lib/bridge/recentRecipients'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

/** The recipients on a chain of earlier transfers from this browser. */
export const readRecent = (pair: ChainPair, side: Side): readonly Address[] =>
  recentFromText(pageStorage.getItem(recentKey(pair, side)))

export const keepRecent = (pair: ChainPair, side: Side, recent: readonly Address[]): void =>
  pageStorage.setItem(recentKey(pair, side), recentToText(recent))

/** A transfer to somebody is on its way: they are offered the next time. */
export const rememberRecipient = (pair: ChainPair, side: Side, address: Address): void =>
  keepRecent(pair, side, withRecent(readRecent(pair, side), address))
