import type { Address, Hash } from 'viem'
import type { TransactionKind } from '@/lib/bridge/transactionKind'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import type { ErrorDescription } from '@/lib/errors/errors'
import type { SentTransaction } from '@/lib/rpc/sentTransaction'

/** The reason that a pasted text leads to no transfer. */
export type HashFailure =
  /** Neither 32 bytes in hex nor the number of a transfer. */
  | { problem: 'malformed' }
  /** An account or a contract. */
  | { problem: 'address'; address: Address }
  /** Neither chain knows it: of another network, of a Safe's own, or not sent yet. */
  | { problem: 'not-found' }
  /** Not a transaction: a claim of a validator about L2. */
  | { problem: 'assertion' }
  /** It waits to be mined. */
  | { problem: 'pending'; side: Side; sent: SentTransaction }
  /** Its sender cancelled it: an empty transaction took its place. */
  | { problem: 'cancelled'; side: Side; by: Hash }
  /** Another transaction took its place; which one is null when the node has forgotten that far back. */
  | { problem: 'replaced'; side: Side; by: Hash | null }
  /**
   * No endpoint has ever shown it, and its sender has had another transaction mined since: it may have taken its place, or been
   * sent before it.
   */
  | { problem: 'overtaken'; side: Side; by: Hash | null }
  /** It was mined but failed: nothing moved. */
  | { problem: 'reverted'; side: Side; why: Pick<ErrorDescription, 'sentence' | 'next'> }
  /** A transaction that has nothing to do with the bridge. */
  | { problem: 'not-ours'; side: Side; what: TransactionKind }

export type HashProblem = HashFailure['problem']

/** @property by the transaction that took the place of the one that was asked for */
export type TransfersOfHash =
  | { found: true; transfers: readonly Transfer[]; by?: Hash }
  | ({ found: false } & HashFailure)
