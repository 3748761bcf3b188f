import type { Side } from '../../lib/chains/pair'
import { blocksOf, type SyntheticChains, spanOf } from '../../lib/testing/syntheticChains'
import { type Call, type Provider, serveProvider } from './provider'

/** A kind of endpoint. The figures are those that public providers state or were seen to have. */
export type Profile = {
  name: string
  /** A whole history can be had from it alone, in reasonable time. */
  isEnough: boolean
  serve(chains: SyntheticChains, side: Side): Promise<Provider>
}

/** Logs that PublicNode gives without a token, in blocks before the head. */
const RECENT = 50_000n
/**
 * The widest range of Tenderly's gateway, in blocks: of a wider one it gives the logs of the newest so many, without a
 * word.
 */
const WIDE = 100_000n
/** Blocks that one of two nodes is behind the other. */
const BEHIND = 40n

type Answer = (call: Call, chains: SyntheticChains, side: Side) => unknown

const whole: Answer = ({ method, params }, chains, side) => chains.answer(side, method, params)

/** Answers searches of logs in its own way, and everything else as it is. */
const searching =
  (search: (span: bigint, from: bigint, head: bigint, found: () => readonly unknown[]) => unknown): Answer =>
  (call, chains, side) => {
    if (call.method !== 'eth_getLogs') return whole(call, chains, side)
    const head = chains.heads[side]
    const found = () => {
      const logs = whole(call, chains, side)
      return Array.isArray(logs) ? logs : []
    }
    return search(spanOf(call.params, head), blocksOf(call.params, head).from, head, found)
  }

const isAfter = (log: unknown, block: bigint) => BigInt(Object(log).blockNumber) >= block

const upTo = (most: bigint, error: { code: number; message: string }) =>
  searching((span, _from, _head, found) => {
    if (span > most) throw error
    return found()
  })

const serving =
  (answer: Answer, manners: Parameters<typeof serveProvider>[1] = {}): Profile['serve'] =>
  (chains, side) =>
    serveProvider((call) => answer(call, chains, side), manners)

export const profiles: readonly Profile[] = [
  { name: 'no limits', isEnough: true, serve: serving(whole) },
  {
    name: 'dRPC: 3 calls, 10,000 blocks',
    isEnough: true,
    serve: serving(
      upTo(10_000n, { code: 35, message: 'ranges over 10000 blocks are not supported on freetier' }),
      { mostCalls: 3 },
    ),
  },
  {
    name: 'busy: 429 to every fifth',
    isEnough: true,
    serve: serving(upTo(10_000n, { code: -32_602, message: 'exceed maximum block range: 10000' }), {
      isBusy: (request) => request % 5 === 0,
    }),
  },
  {
    name: 'PublicNode: no history',
    isEnough: false,
    serve: serving(
      searching((span, from, head, found) => {
        if (from + RECENT < head)
          throw { code: -32_603, message: 'Archive requests require a personal token' }
        if (span > RECENT) throw { code: -32_701, message: 'exceed maximum block range: 50000' }
        return found()
      }),
    ),
  },
  {
    name: 'Tenderly: silently cut',
    isEnough: false,
    serve: serving(
      searching((span, from, _head, found) =>
        span > WIDE ? found().filter((log) => isAfter(log, from + span - WIDE)) : found(),
      ),
    ),
  },
  {
    name: 'Alchemy free: 10 blocks',
    isEnough: false,
    serve: serving(
      upTo(10n, {
        code: -32_600,
        message: 'Under the Free tier plan, you can make eth_getLogs requests with up to a 10 block range.',
      }),
    ),
  },
  { name: 'a lagging balancer', isEnough: true, serve: serveBalancer },
]

/** Two nodes behind one address that take turns: the second has not come as far as the first. */
function serveBalancer(chains: SyntheticChains, side: Side): Promise<Provider> {
  let turn = 0
  return serveProvider((call) => {
    turn += 1
    if (turn % 2 === 0) return whole(call, chains, side)
    const head = chains.heads[side] - BEHIND
    if (call.method === 'eth_blockNumber') return `0x${head.toString(16)}`
    if (call.method !== 'eth_getLogs') return whole(call, chains, side)
    const [filter] = call.params
    const { toBlock }: { toBlock?: unknown } = Object(filter)
    if (typeof toBlock === 'string' && toBlock.startsWith('0x') && BigInt(toBlock) > head)
      throw { code: -32_000, message: 'invalid block range params' }
    return whole(call, chains, side)
  })
}
