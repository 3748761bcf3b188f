import type { Address, Hash } from 'viem'
import type { Side } from '@/lib/chains/pair'

export type Asset = 'LPT' | 'LPT′' | 'ETH'

/**
 * The places of an account's tokens. An orchestrator's pool holds what is bonded, what is unbonding, and the fees that were not
 * withdrawn; the bridge what was put in on one chain and not yet taken out on the other.
 */
export type Place = 'wallet' | 'stake' | 'bridge'

/**
 * The nature of an entry in the books: `transfer` moves the account's own tokens and changes nothing of what it owns; `income` is
 * earned; `cost` is gas; `sent` and `received` pass between the account and somebody else.
 */
export type Nature = 'transfer' | 'income' | 'cost' | 'sent' | 'received'

export type EntryKind =
  | 'bond'
  | 'unbond'
  | 'rebond'
  | 'reward'
  | 'fee'
  | 'withdraw-stake'
  | 'withdraw-fees'
  | 'send-stake'
  | 'receive-stake'
  | 'deposit'
  | 'claim'
  | 'burn'
  | 'release'
  | 'gas'

/** One line of an account's books. */
export type Entry = {
  kind: EntryKind
  nature: Nature
  side: Side
  /** The chain's time, in seconds. */
  time: bigint
  asset: Asset
  /** In wei. */
  amount: bigint
  /** Null where it comes from somebody else, and where it goes to somebody else. */
  from: Place | null
  to: Place | null
  /** Null for what was earned in a round, which no transaction of the account says. */
  hash: Hash | null
  round: bigint | null
  /** The orchestrator, or the other account. */
  with: Address | null
}
