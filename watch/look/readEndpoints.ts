import { decodeFunctionResult, encodeFunctionData, hexToBigInt, isHex, numberToHex } from 'viem'
import { readContract } from 'viem/actions'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'
import type { Endpoint } from '@/lib/rpc/endpoint'
import { reasonOf } from '../line'

/** The answers of one endpoint by itself. Named by its operator: a URL may hold a key. */
export type EndpointReading = {
  name: string
  /** Its newest block; null when it does not answer, and `problem` is then the reason. */
  head: { number: bigint; time: bigint } | null
  problem: string | null
  /**
   * Its word on a block that all of them have, and on the bridge's books there; null when it gives none. `block` is the same for
   * all endpoints of a chain.
   */
  word: { block: bigint; hash: string; books: bigint } | null
}

/** They are compared so many blocks below the lowest head, where a short reorganisation cannot be what they differ by. */
const DEPTH: Record<Side, bigint> = { l1: 3n, l2: 40n }
/** A head that is lower than the highest by more seconds than this is left out of the comparison: it is told of as one that lags. */
export const LAG_SECONDS = 60n

/** Asks every endpoint of both chains by itself: for its newest block, then for one that all have and the gateways' books there. */
export async function readEndpoints(
  clients: Clients,
  pair: ChainPair,
): Promise<Record<Side, readonly EndpointReading[]>> {
  const [l1, l2] = await Promise.all([readSide(clients, pair, 'l1'), readSide(clients, pair, 'l2')])
  return { l1, l2 }
}

type Found = Omit<EndpointReading, 'word'> & { endpoint: Endpoint }

async function readSide(clients: Clients, pair: ChainPair, side: Side): Promise<readonly EndpointReading[]> {
  const reader = readerOf(clients[side])
  const found = await Promise.all(
    reader.endpoints.map(async (endpoint, index): Promise<Found> => {
      const name = nameOf(reader.endpoints, index)
      if (endpoint.excluded.calls === 'wrong-chain')
        return { endpoint, name, head: null, problem: 'It is an endpoint of another chain.' }
      try {
        return { endpoint, name, head: await readHead(endpoint, reader.ask.bind(reader)), problem: null }
      } catch (error) {
        return { endpoint, name, head: null, problem: reasonOf(error) }
      }
    }),
  )
  const newest = newestTime(found) ?? 0n
  const fresh = found.flatMap(({ head }) =>
    head !== null && newest - head.time <= LAG_SECONDS ? [head.number] : [],
  )
  const lowest = fresh.reduce<bigint | null>((a, b) => (a === null || b < a ? b : a), null)
  const block = lowest === null ? null : lowest > DEPTH[side] ? lowest - DEPTH[side] : 0n
  const call = block === null || fresh.length < 2 ? null : await booksCall(clients, pair, side)
  return Promise.all(
    found.map(async ({ endpoint, ...one }) => {
      const isAsked = call !== null && block !== null && one.head !== null && one.head.number >= block
      const word = isAsked ? await readWord(endpoint, { block, call }).catch(() => null) : null
      return { ...one, word }
    }),
  )
}

/** Two endpoints of one operator are told apart by a number. */
function nameOf(endpoints: readonly Endpoint[], index: number): string {
  const operator = endpoints[index]?.operator ?? ''
  const before = endpoints.slice(0, index).filter((one) => one.operator === operator).length
  return before === 0 ? operator : `${operator} #${before + 1}`
}

type Ask = ReturnType<typeof readerOf>['ask']

async function readHead(endpoint: Endpoint, ask: Ask) {
  const block = await ask(endpoint, { method: 'eth_getBlockByNumber', params: ['latest', false] })
  const [number, time]: readonly unknown[] = [block?.number, block?.timestamp]
  if (!isHex(number) || !isHex(time)) throw new Error('It does not tell its newest block.')
  return { number: hexToBigInt(number), time: hexToBigInt(time) }
}

type BooksCall = { to: string; data: string; decode(answer: `0x${string}`): bigint }

/** The call for the two figures of the reserve: LivepeerToken' in existence on L1, the recorded escrow on L2. */
async function booksCall(clients: Clients, pair: ChainPair, side: Side): Promise<BooksCall> {
  const gateways = openGateways(pair)
  if (side === 'l1') {
    const read = { abi: livepeerTokenPrimeAbi, functionName: 'totalSupply' } as const
    return {
      to: gateways.lptPrime,
      data: encodeFunctionData(read),
      decode: (data) => decodeFunctionResult({ ...read, data }),
    }
  }
  const lpt = await readContract(clients.l2, {
    address: gateways.l2,
    abi: l2LptGatewayAbi,
    functionName: 'lpt',
  })
  const read = { abi: l2LptGatewayAbi, functionName: 'escrowed', args: [lpt] } as const
  return {
    to: gateways.l2,
    data: encodeFunctionData(read),
    decode: (data) => decodeFunctionResult({ ...read, data }),
  }
}

async function readWord(endpoint: Endpoint, { block, call }: { block: bigint; call: BooksCall }) {
  const at = numberToHex(block)
  const [found, answer]: readonly unknown[] = await Promise.all([
    endpoint.ask({ method: 'eth_getBlockByNumber', params: [at, false] }),
    endpoint.ask({ method: 'eth_call', params: [{ to: call.to, data: call.data }, at] }),
  ])
  const hash = typeof found === 'object' && found !== null && 'hash' in found ? found.hash : undefined
  if (typeof hash !== 'string' || !isHex(answer)) return null
  return { block, hash, books: call.decode(answer) }
}

/** The time of the newest block that any of the endpoints tells of; null when none does. */
export function newestTime(endpoints: readonly Pick<EndpointReading, 'head'>[]): bigint | null {
  const times = endpoints.flatMap(({ head }) => head?.time ?? [])
  return times.reduce<bigint | null>((a, b) => (a === null || b > a ? b : a), null)
}
