import type { Address, Chain, Client, Hash, Transport } from 'viem'
import { getBlock } from 'viem/actions'
import { type WaitingKind, waitingKind } from '@/lib/bridge/waitingKind'
import type { ChainPair, Side } from '@/lib/chains/pair'

export type WaitingTransaction = { hash: Hash; kind: WaitingKind }

/**
 * The number of an account's transactions that wait to be included: sent from any device, by any page. Zero when the
 * endpoint does not tell; it may not know of those that were sent through another. Part of the same round trip as the
 * questions beside it.
 */
export async function countWaiting(client: Client<Transport, Chain>, account: Address): Promise<number> {
  // Nothing waits for it: it is asked once.
  const count = async (block: 'pending' | 'latest') =>
    Number(
      await client.request(
        { method: 'eth_getTransactionCount', params: [account, block] },
        { retryCount: 0 },
      ),
    )
  try {
    const [sent, included] = await Promise.all([count('pending'), count('latest')])
    return Math.max(0, sent - included)
  } catch {
    return 0
  }
}

/** Those of them that the endpoint shows in the block that it would make next: all, some or none. */
export async function findWaiting(
  client: Client<Transport, Chain>,
  pair: ChainPair,
  { side, account }: { side: Side; account: Address },
): Promise<readonly WaitingTransaction[]> {
  const { transactions } = await getBlock(client, { blockTag: 'pending', includeTransactions: true })
  return transactions
    .filter(({ from }) => from.toLowerCase() === account.toLowerCase())
    .map((transaction) => ({ hash: transaction.hash, kind: waitingKind(transaction, side, pair) }))
}
