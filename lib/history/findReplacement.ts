import { type Chain, type Client, type Hash, isAddressEqual, type Transport } from 'viem'
import { getBlock, getTransactionCount } from 'viem/actions'
import type { SentTransaction } from './hashAnswer'

/** What took the place of a transaction: `cancelled` when it does nothing but that. */
export type Replacement = { kind: 'cancelled' | 'replaced'; hash: Hash } | { kind: 'replaced'; hash: null }

/**
 * The transaction that its sender's wallet sent with the same number in place of another: sped up, cancelled, or
 * something else. Null while none was mined. Found by halving the blocks since the first was seen: a node that has
 * forgotten the state of those blocks only knows that there is one.
 */
export async function findReplacement(
  client: Client<Transport, Chain>,
  { from, nonce, seenAt }: SentTransaction,
  head: bigint,
): Promise<Replacement | null> {
  const isSpent = async (block: bigint) => (await sentBefore(client, from, block)) > nonce
  if (!(await isSpent(head))) return null
  try {
    let [before, at] = [seenAt, head]
    while (before < at) {
      const middle = before + (at - before) / 2n
      if (await isSpent(middle)) at = middle
      else before = middle + 1n
    }
    return await inBlock(client, { from, nonce, block: at })
  } catch {
    return { kind: 'replaced', hash: null }
  }
}

/** How many transactions the account has sent up to a block. */
function sentBefore(client: Client<Transport, Chain>, address: SentTransaction['from'], block: bigint) {
  return getTransactionCount(client, { address, blockNumber: block })
}

async function inBlock(
  client: Client<Transport, Chain>,
  { from, nonce, block }: { from: SentTransaction['from']; nonce: number; block: bigint },
): Promise<Replacement> {
  const { transactions } = await getBlock(client, { blockNumber: block, includeTransactions: true })
  const found = transactions.find((one) => isAddressEqual(one.from, from) && one.nonce === nonce)
  if (found === undefined) return { kind: 'replaced', hash: null }
  // What wallets send to cancel: nothing, to the sender itself.
  const isEmpty =
    found.to !== null && isAddressEqual(found.to, from) && found.value === 0n && found.input === '0x'
  return { kind: isEmpty ? 'cancelled' : 'replaced', hash: found.hash }
}
