import {
  type Address,
  type Hex,
  hexToBigInt,
  hexToNumber,
  isHex,
  numberToHex,
  toEventSelector,
  zeroHash,
} from 'viem'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { isRangeRefusal, logRefusal } from '@/lib/errors/logRefusal'
import { isUnable } from '@/lib/errors/rpcErrors'
import { expectForm } from './answers'
import type { Probe } from './chainReader'
import type { Endpoint } from './endpoint'
import { afterRefusal, nextLength } from './logLimit'

/** Every gateway's first event, in its constructor: the owner that follows nobody. */
const FIRST_EVENT = [toEventSelector('OwnershipTransferred(address,address)'), zeroHash] as const

/** In pieces so short as an endpoint allows, so many are looked at for the first event. */
const SHORT_SEARCHES = 3

/** What is known of a chain before any endpoint is asked. */
type Known = { chainId: number; canary: { address: Address; from: bigint } | null }

/**
 * Looks at an endpoint of one chain of a pair: is it of this chain, how old is its newest block, and does a search whose
 * answer is known, that for the gateway's first event, find it. One that says it does not serve history, or does not find that
 * event in the whole of it, is asked for no logs.
 */
export function probeOf(pair: ChainPair, side: Side, now: () => number = Date.now): Probe {
  const canary = pair.gateways && { address: pair.gateways[side], from: pair.fromBlock[side] }
  return probeChain({ chainId: pair[side].id, canary }, now)
}

export function probeChain({ chainId, canary }: Known, now: () => number): Probe {
  const identities = new WeakMap<Endpoint, Promise<void>>()
  const identify = (endpoint: Endpoint) => {
    const known = identities.get(endpoint)
    if (known !== undefined) return known
    const looking = readIdentity(endpoint, chainId, now).catch((error: unknown) => {
      identities.delete(endpoint)
      throw error
    })
    identities.set(endpoint, looking)
    return looking
  }
  return async (endpoint, ability) => {
    await Promise.all([
      identify(endpoint),
      ability === 'logs' && canary !== null ? findFirstEvent(endpoint, canary) : undefined,
    ])
  }
}

async function readIdentity(endpoint: Endpoint, chainId: number, now: () => number): Promise<void> {
  const [id, head] = await Promise.all([
    ask(endpoint, 'eth_chainId', []),
    // That it does not tell its newest block is no reason to leave it out.
    ask(endpoint, 'eth_getBlockByNumber', ['latest', false]).catch(() => null),
  ])
  if (hexToNumber(id) !== chainId) {
    endpoint.excluded.calls = 'wrong-chain'
    endpoint.excluded.logs = 'wrong-chain'
  }
  const time: unknown = head?.timestamp
  if (isHex(time)) endpoint.headAge = now() / 1_000 - Number(hexToBigInt(time))
}

async function findFirstEvent(
  endpoint: Endpoint,
  { address, from }: NonNullable<Known['canary']>,
): Promise<void> {
  const search = async (range: { fromBlock: Hex; toBlock: Hex | 'latest' }) => {
    const logs = await ask(endpoint, 'eth_getLogs', [{ address, topics: FIRST_EVENT, ...range }])
    return Array.isArray(logs) && logs.length > 0
  }
  try {
    // As wide as any search will be: a wide one may be cut off in silence where a short one is not.
    const isFound = await search({ fromBlock: numberToHex(from), toBlock: 'latest' })
    if (!isFound) endpoint.excluded.logs = 'no-history'
  } catch (error) {
    if (isUnable(error) && !isRangeRefusal(error)) endpoint.excluded.logs = 'refuses'
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
    const isFinal = answer.status === 'rejected' && isUnable(answer.reason) && !isRangeRefusal(answer.reason)
    if (isFinal) endpoint.excluded.logs = 'refuses'
  }
}

async function ask(endpoint: Endpoint, method: string, params: readonly unknown[]) {
  return expectForm(method, await endpoint.ask({ method, params }))
}
