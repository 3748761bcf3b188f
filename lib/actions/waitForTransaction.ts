import type { Hash, TransactionReceipt } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { Clients } from './clients'

/**
 * Waits until a transaction is mined. Follows a replacement: one that was sped up is still the same act, so its receipt
 * is returned and `onReplaced` hears the new hash.
 * @throws TransactionCancelled, TransactionReplaced, or TransactionReverted with the decoded reason
 */
export async function waitForTransaction(
  _clients: Clients,
  _params: { side: Side; hash: Hash; onReplaced?: (hash: Hash) => void },
): Promise<TransactionReceipt> {
  throw new Error('not written yet')
}
