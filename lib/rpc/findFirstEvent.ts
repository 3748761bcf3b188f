import { type Address, type Hex, numberToHex, toEventSelector, zeroHash } from 'viem'
import { logRefusal } from '@/lib/errors/logRefusal'
import { isUnable } from '@/lib/errors/rpcErrors'
import { expectForm } from './answers'
import type { Endpoint } from './endpoint'
import { afterRefusal, nextLength } from './logLimit'

/** A contract whose first event is certain, and the block before which it was not there. */
export type Canary = { address: Address; from: bigint }

/** Every gateway's first event, in its constructor: the owner that follows nobody. */
const FIRST_EVENT = [toEventSelector('OwnershipTransferred(address,address)'), zeroHash] as const

/** In pieces so short as an endpoint allows, so many are looked at for the first event. */
const SHORT_SEARCHES = 3

/** Excludes an endpoint from searches of logs when it does not serve them, or does not find an event that is there. */
export async function findFirstEvent(endpoint: Endpoint, { address, from }: Canary): Promise<void> {
  const search = async (range: { fromBlock: Hex; toBlock: Hex | 'latest' }) => {
    const logs = await readLogs(endpoint, { address, topics: FIRST_EVENT, ...range })
    return Array.isArray(logs) && logs.length > 0
  }
  try {
    // As wide as any search will be: a wide one may be cut off in silence where a short one is not.
    const isFound = await search({ fromBlock: numberToHex(from), toBlock: 'latest' })
    if (!isFound) endpoint.excluded.logs = 'no-history'
  } catch (error) {
    if (isUnable(error)) endpoint.excluded.logs = 'refuses'
    const refusal = logRefusal(error)
    if (refusal?.because !== 'blocks') return
    endpoint.limit = afterRefusal(endpoint.limit, NO_CHAIN_IS_LONGER, refusal)
    await searchShort(endpoint, from, search)
  }
}

/** In blocks. */
const NO_CHAIN_IS_LONGER = 2n ** 40n

/** Short searches near the place. That they find nothing proves nothing; that they are refused for good does. */
async function searchShort(
  endpoint: Endpoint,
  from: bigint,
  search: (range: { fromBlock: Hex; toBlock: Hex }) => Promise<boolean>,
): Promise<void> {
  const length = nextLength(endpoint.limit, 1_000n)
  const starts = Array.from({ length: SHORT_SEARCHES }, (_, index) => from + BigInt(index) * length)
  const searches = starts.map((start) =>
    search({ fromBlock: numberToHex(start), toBlock: numberToHex(start + length - 1n) }),
  )
  for (const answer of await Promise.allSettled(searches)) {
    const isFinal = answer.status === 'rejected' && isUnable(answer.reason)
    if (isFinal) endpoint.excluded.logs = 'refuses'
  }
}

async function readLogs(endpoint: Endpoint, filter: object) {
  const method = 'eth_getLogs'
  return expectForm(method, await endpoint.ask({ method, params: [filter] }))
}
