/** The facts of one transaction of a deployment, by the journal and by its chain. */
export type TransactionFacts = {
  /** It was signed, and written down. */
  isSigned: boolean
  /** The nonce that it has, or must have. */
  nonce: number
  /** So many transactions of the account are mined. */
  mined: number
  receipt: { status: 'success' | 'reverted'; confirmations: number } | null
  /** The endpoint has heard of it. */
  isKnown: boolean
  /** The base fee has risen above what it may pay. */
  isUnderpriced: boolean
  /** So many times in a row its nonce was used and it was not mined: endpoints tell the two at different moments. */
  missed: number
  /** Blocks that it must be deep, its own included. */
  depth: number
}

/**
 * `sign`: it does not exist yet. `broadcast`: it is signed, and the chain has not heard of it. `reprice`: it waits, and pays too
 * little. `confirm`: mined, but not deep enough. `earlier`: an earlier transaction of the account is not mined, or no longer.
 * `taken`: another transaction was mined with its nonce.
 */
export type Move =
  | 'sign'
  | 'broadcast'
  | 'wait'
  | 'reprice'
  | 'confirm'
  | 'done'
  | 'reverted'
  | 'earlier'
  | 'taken'

/** So many looks decide that a nonce was used by another transaction. */
export const LOOKS = 5

/** The next move for one transaction. Nothing is remembered but its signed forms: the rest is the chain's to tell. */
export function nextMove(facts: TransactionFacts): Move {
  const { isSigned, nonce, mined, receipt, isKnown, isUnderpriced, missed, depth } = facts
  if (receipt?.status === 'reverted') return 'reverted'
  if (receipt) return receipt.confirmations >= depth ? 'done' : 'confirm'
  if (mined < nonce) return 'earlier'
  if (mined > nonce) return missed < LOOKS ? 'wait' : 'taken'
  if (!isSigned) return 'sign'
  if (isUnderpriced) return 'reprice'
  return isKnown ? 'wait' : 'broadcast'
}
