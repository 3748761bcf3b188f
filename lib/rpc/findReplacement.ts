import { type Chain, type Client, type Hash, isAddressEqual, type Transaction, type Transport } from 'viem'
import { getBlock, getTransactionCount } from 'viem/actions'
import { hasName, isWorthRetrying } from '@/lib/errors/rpcErrors'
import { callOf, type SentTransaction } from './sentTransaction'

/**
 * The transaction in the place of another: `repriced` when it does the same, `cancelled` when it does nothing,
 * `replaced` when it does something else, or nobody knows what.
 */
export type Replacement =
  | { kind: 'repriced' | 'cancelled' | 'replaced'; hash: Hash }
  | { kind: 'replaced'; hash: null }

/** So many of an account's next transactions are looked at when it is not certain which nonce one has. */
const MOST_NONCES = 4

/**
 * The transaction that its sender's wallet sent with the same nonce in place of the one of `hash`: sped up, cancelled, or
 * something else. Null while none was mined, and when it is that one itself, which its endpoint may be late to tell. When the
 * nonce is not certain, the next ones are looked at as well for one that does the same. Found by halving the blocks since the
 * first was seen: a node that has forgotten the state of those blocks only knows that there is one.
 */
export async function findReplacement(
  client: Client<Transport, Chain>,
  sent: SentTransaction,
  { hash, head }: { hash: Hash; head: bigint },
): Promise<Replacement | null> {
  const spent = await sentBefore(client, sent.from, head)
  const last = sent.seen ? sent.nonce : sent.nonce + MOST_NONCES - 1
  let first: Replacement | null = null
  for (let nonce = sent.nonce; nonce <= last && nonce < spent; nonce++) {
    const found = await find(client, { ...sent, nonce }, head)
    if (found.hash?.toLowerCase() === hash.toLowerCase()) return null
    if (found.kind === 'repriced') return found
    first ??= found
  }
  return first
}

/** The mined transaction of a nonce. */
async function find(
  client: Client<Transport, Chain>,
  sent: SentTransaction,
  head: bigint,
): Promise<Replacement> {
  try {
    let [before, at] = [sent.seenAt, head]
    while (before < at) {
      const middle = before + (at - before) / 2n
      if ((await sentBefore(client, sent.from, middle)) > sent.nonce) at = middle
      else before = middle + 1n
    }
    const { transactions } = await getBlock(client, { blockNumber: at, includeTransactions: true })
    const found = transactions.find((one) => isAddressEqual(one.from, sent.from) && one.nonce === sent.nonce)
    return found === undefined ? UNKNOWN : { kind: kindOf(found, sent), hash: found.hash }
  } catch (error) {
    // An endpoint that is busy or behind will tell later. One that has forgotten will not.
    if (isWorthRetrying(error) || hasName(error, 'BlockNotFoundError')) throw error
    return UNKNOWN
  }
}

const UNKNOWN: Replacement = { kind: 'replaced', hash: null }

/** The number of transactions that the account has sent up to a block. */
function sentBefore(client: Client<Transport, Chain>, address: SentTransaction['from'], block: bigint) {
  return getTransactionCount(client, { address, blockNumber: block })
}

function kindOf({ from, to, value, input }: Transaction, { call }: SentTransaction) {
  if (callOf({ to, value, data: input }) === call) return 'repriced'
  // A wallet's cancellation: an empty transaction to the sender itself.
  const isEmpty = to !== null && isAddressEqual(to, from) && value === 0n && input === '0x'
  return isEmpty ? 'cancelled' : 'replaced'
}
