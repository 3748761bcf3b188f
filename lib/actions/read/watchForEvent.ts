import {
  type Address,
  type Chain,
  type Client,
  type Hash,
  isAddressEqual,
  type Log,
  type Transport,
} from 'viem'
import { getBlockNumber, getTransaction } from 'viem/actions'
import type { ExpectedEvent } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import { pause } from '@/lib/rpc/pause'

type Reader = Client<Transport, Chain>
type IsOthers = (hash: Hash) => boolean

/**
 * Watches a chain for an event until it is there.
 * @param params.since the first block in which it can be
 * @param params.isOthers tells the transactions of other acts, which may show the very same event
 * @returns the transaction that holds it; null when `signal` ended the watching
 */
export async function watchForEvent(
  client: Reader,
  event: ExpectedEvent,
  { since, signal, isOthers }: { since: bigint; signal: AbortSignal; isOthers?: IsOthers },
): Promise<Hash | null> {
  while (!signal.aborted) {
    await pause(client.pollingInterval, signal)
    // An endpoint that does not answer now is asked again.
    const found = await findEvent(client, event, since, isOthers).catch(() => null)
    if (found !== null) return found
  }
  return null
}

/**
 * The transaction of the newest event of that kind from block `since` on; null when there is none.
 * @throws the endpoint's errors
 */
export async function findEvent(
  client: Reader,
  event: ExpectedEvent,
  since: bigint,
  isOthers: IsOthers = () => false,
): Promise<Hash | null> {
  const head = await getBlockNumber(client, { cacheTime: 0 })
  if (head < since) return null
  const { address, topics, data = '0x' } = event
  const logs = await getLogs(client, { filter: { address, topics }, range: { from: since, to: head } })
  const fitting = logs.filter((log) => log.data.toLowerCase().startsWith(data.toLowerCase()))
  for (const { transactionHash } of fitting.toReversed()) {
    if (isOthers(transactionHash)) continue
    if (event.by === undefined || (await isBy(client, transactionHash, event.by))) return transactionHash
  }
  return null
}

/** True for a log that is the event, of whichever transaction. */
export function holdsEvent(log: Pick<Log, 'address' | 'topics' | 'data'>, event: ExpectedEvent): boolean {
  const { address, topics, data = '0x' } = event
  return (
    isAddressEqual(log.address, address) &&
    log.data.toLowerCase().startsWith(data.toLowerCase()) &&
    topics.every((topic, index) => topic === null || topic.toLowerCase() === log.topics[index]?.toLowerCase())
  )
}

async function isBy(client: Reader, hash: Hash, account: Address): Promise<boolean> {
  const { from, to } = await getTransaction(client, { hash })
  return [from, to].some((one) => one?.toLowerCase() === account.toLowerCase())
}
