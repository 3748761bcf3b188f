import type { Clients } from '@/lib/actions/clients'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'

/** Why a hash leads to no transfer. */
export type HashProblem =
  /** Not 32 bytes in hex. */
  | 'malformed'
  /** Neither chain knows it. */
  | 'not-found'
  /** It waits to be mined. */
  | 'pending'
  /** It was mined but failed: nothing moved. */
  | 'reverted'
  /** A transaction that has nothing to do with the bridge. */
  | 'not-ours'

export type TransfersOfHash =
  | { found: true; transfers: readonly Transfer[] }
  | { found: false; problem: HashProblem; side: Side | null }

/**
 * The transfers that a transaction belongs to: a deposit or its claim, a withdrawal, its release, a resend, or the id of
 * a retryable ticket. The hash may come from either chain.
 */
export async function readTransferByHash(
  _clients: Clients,
  _pair: ChainPair,
  _params: { hash: string; signal?: AbortSignal },
): Promise<TransfersOfHash> {
  throw new Error('not written yet')
}
