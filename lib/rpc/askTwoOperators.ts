import { type Address, type Chain, type Client, hexToBigInt, numberToHex, type Transport } from 'viem'
import { aggregateParams, parseAggregate, type RawCall } from './aggregate'
import type { ChainReader } from './chainReader'
import { readerOf } from './chainTransport'
import type { Endpoint } from './endpoint'

/**
 * The answers of two operators to the same calls at the same block: `differs` has the indices of calls that they
 * answer differently.
 */
export type TwoWords = { operators: readonly [string, string]; block: bigint; differs: readonly number[] }

type Params = {
  multicall3: Address
  calls: readonly RawCall[]
  /** They are compared so many blocks below the lower head, where a short reorganisation cannot cause a difference. */
  depth: bigint
  /** A head that is lower than the other by more blocks tells of a node that is behind, not of a lie. */
  mostBehind: bigint
}

/**
 * Asks two operators of a chain the same questions about the same block: two round trips. One that fails is replaced by the
 * next, and none is asked twice.
 * @returns null where no two of them answer: what there is then is one operator's word
 */
export async function askTwoOperators(
  client: Client<Transport, Chain>,
  { multicall3, calls, depth, mostBehind }: Params,
): Promise<TwoWords | null> {
  const readers = [...readersByOperator(readerOf(client))]
  const nextWithHead = async () => {
    for (let next = readers.shift(); next !== undefined; next = readers.shift()) {
      const [operator, reader] = next
      const head = await readHead(reader).catch(() => null)
      if (head !== null) return { operator, reader, head }
    }
    return null
  }
  const [one, other] = await Promise.all([nextWithHead(), nextWithHead()])
  if (one === null || other === null) return null
  const [low, high] = one.head < other.head ? [one.head, other.head] : [other.head, one.head]
  if (high - low > mostBehind) return null
  const block = low > depth ? low - depth : 0n
  const ask = ({ reader }: { reader: ChainReader }) => readTogether(reader, { multicall3, calls, block })
  try {
    const [first, second] = await Promise.all([ask(one), ask(other)])
    const differs = calls.flatMap((_, index) => (first[index] === second[index] ? [] : [index]))
    return { operators: [one.operator, other.operator], block, differs }
  } catch {
    return null
  }
}

/** A reader of each operator's endpoints that answer calls, in the order in which these are preferred. */
function readersByOperator(reader: ChainReader): ReadonlyMap<string, ChainReader> {
  const endpoints = new Map<string, Endpoint[]>()
  const tried = new Set<Endpoint>()
  for (let endpoint = reader.best('calls', tried); endpoint !== null && !tried.has(endpoint); ) {
    tried.add(endpoint)
    endpoints.set(endpoint.operator, [...(endpoints.get(endpoint.operator) ?? []), endpoint])
    endpoint = reader.best('calls', tried)
  }
  return new Map([...endpoints].map(([operator, some]) => [operator, reader.onlyOf(some)]))
}

async function readHead(reader: ChainReader): Promise<bigint> {
  return hexToBigInt(await reader.request({ method: 'eth_blockNumber', params: [] }, { attempts: 1 }))
}

/** Every answer as it is encoded, and whether the call succeeded. */
async function readTogether(
  reader: ChainReader,
  { multicall3, calls, block }: Pick<Params, 'multicall3' | 'calls'> & { block: bigint },
): Promise<readonly string[]> {
  const params = [aggregateParams(multicall3, calls), numberToHex(block)]
  const answer = await reader.request({ method: 'eth_call', params }, { attempts: 1 })
  return parseAggregate(answer).map(({ success, returnData }) => `${success} ${returnData.toLowerCase()}`)
}
