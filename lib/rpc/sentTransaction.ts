import { type Address, concat, type Hash, type Hex, keccak256, numberToHex, type Transaction } from 'viem'
import type { Side } from '@/lib/chains/pair'

/** A transaction that was sent and not mined yet: what tells its replacement when it never is. */
export type SentTransaction = {
  side: Side
  from: Address
  nonce: number
  /** The head of its chain when it was seen, or when the wallet was asked for it. */
  seenAt: bigint
  /** The hash of its effect: see `callOf`. */
  call: Hash
  /**
   * An endpoint has shown it. Otherwise the nonce is the one that the wallet should have given it, and may have given another:
   * then nothing follows from what has that nonce but a supposition, unless it does the same.
   */
  seen: boolean
}

/** The facts of a waiting transaction that an endpoint has shown. */
export function seenWaiting(
  { from, nonce, to, value, input }: Transaction,
  { side, seenAt }: Pick<SentTransaction, 'side' | 'seenAt'>,
): SentTransaction {
  return { side, from, nonce, seenAt, call: callOf({ to, value, data: input }), seen: true }
}

/** The hash of a transaction's effect, whatever is paid for it: two of one account that do the same are the same act. */
export function callOf(transaction: { to?: Address | null; value?: bigint; data?: Hex }): Hash {
  const { to, value = 0n, data = '0x' } = transaction
  return keccak256(concat([to ?? '0x', numberToHex(value, { size: 32 }), data]))
}
