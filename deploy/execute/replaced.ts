import { parseTransaction } from 'viem'
import { findReplacement, type Replacement } from '@/lib/rpc/findReplacement'
import { callOf } from '@/lib/rpc/sentTransaction'
import type { Entry } from '../journal/journal'
import type { Run } from './run'

/**
 * The transaction that was mined in the place of a signed one; null when it is that one itself, or nothing is known of
 * it.
 */
export async function findReplaced(
  { network, account }: Run,
  entry: Entry,
  head: bigint,
): Promise<Replacement | null> {
  const last = entry.signed.at(-1)
  if (!last?.raw) return null
  const { to = null, value = 0n, data = '0x' } = parseTransaction(last.raw)
  const sent = {
    side: entry.side,
    from: account.address,
    nonce: entry.nonce,
    seenAt: BigInt(entry.since),
    call: callOf({ to, value, data }),
    seen: true,
  }
  return findReplacement(network.clients[entry.side], sent, { hash: last.hash, head })
}

/** The entry with a transaction that does the same and that the key's holder has sent from elsewhere. */
export const withReplacement = (entry: Entry, hash: `0x${string}`): Entry => ({
  ...entry,
  signed: [...entry.signed, { hash, raw: null, maxFeePerGas: 0n, maxPriorityFeePerGas: 0n }],
})
