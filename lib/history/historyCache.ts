import * as v from 'valibot'
import { type Address, type Hash, isHash, numberToHex } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Gateways, Side } from '@/lib/chains/pair'
import { type BlockRange, clipRanges } from '@/lib/rpc/blockRanges'
import type { BlockFacts, SettledBlock } from '@/lib/rpc/chainBlocks'
import { minedLog, rpcLogSchema } from '@/lib/rpc/rpcLog'

/**
 * The storage for the history, `localStorage` for one. It may lose, refuse or spoil anything: then the chains are read
 * again. Reads and writes may be asynchronous.
 */
export type HistoryStorage = {
  read(key: string): Promise<string | null> | string | null
  write(key: string, text: string): Promise<void> | void
}

/** The stored facts of one chain, up to a block that no reorganisation takes away. */
export type CachedSide = {
  settled: SettledBlock
  searched: readonly BlockRange[]
  logs: readonly MinedLog[]
  blocks: ReadonlyMap<bigint, BlockFacts>
}

export type CachedHistory = Record<Side, CachedSide | null>

/** Raised whenever the content changes its form or its meaning: what another version wrote is not looked at. */
const VERSION = 2

/** One place per account, pair and deployment of the bridge. */
export function cacheKey(pair: ChainPair, gateways: Gateways, account: Address): string {
  const chains = `${pair.l1.id}-${pair.l2.id}`
  return `lpt-bridge:history:${VERSION}:${pair.id}:${chains}:${gateways.l1}:${account}`.toLowerCase()
}

/** Only logs below the settled blocks: those above are read anew every time. */
export function serializeCache(key: string, { l1, l2 }: CachedHistory): string {
  return JSON.stringify({ key, l1: l1 && sideToJson(l1), l2: l2 && sideToJson(l2) })
}

/** The history stored under this key; null for a text that is incomplete, of another key or not understood. */
export function parseCache(key: string, text: string | null): CachedHistory | null {
  if (text === null) return null
  try {
    const { key: written, l1, l2 } = v.parse(schema, JSON.parse(text))
    return written === key ? { l1: l1 && sound(l1), l2: l2 && sound(l2) } : null
  } catch {
    return null
  }
}

function sideToJson({ settled, searched, logs, blocks }: CachedSide) {
  const whole = { from: 0n, to: settled.number }
  const kept = logs.filter(({ blockNumber }) => blockNumber <= settled.number)
  const wanted = new Set(kept.map(({ blockNumber }) => blockNumber))
  return {
    settled: [settled.number.toString(), settled.hash],
    searched: clipRanges(searched, whole).map(({ from, to }) => [from.toString(), to.toString()]),
    logs: kept.map(rpcLog),
    blocks: [...blocks].flatMap(([number, { timestamp, l1BlockNumber }]) =>
      wanted.has(number)
        ? [[number.toString(), timestamp.toString(), l1BlockNumber?.toString() ?? null]]
        : [],
    ),
  }
}

function rpcLog({ args: _, ...log }: MinedLog & { args?: unknown }) {
  return {
    address: log.address,
    topics: log.topics,
    data: log.data,
    blockHash: log.blockHash,
    blockNumber: numberToHex(log.blockNumber),
    ...(log.blockTimestamp !== undefined &&
      log.blockTimestamp !== null && { blockTimestamp: numberToHex(log.blockTimestamp) }),
    logIndex: numberToHex(log.logIndex),
    transactionHash: log.transactionHash,
    transactionIndex: numberToHex(log.transactionIndex),
    removed: false,
  }
}

const number = v.pipe(
  v.string(),
  v.regex(/^\d{1,20}$/),
  v.transform((text) => BigInt(text)),
)
const hash = v.custom<Hash>((value) => typeof value === 'string' && isHash(value))
const side = v.object({
  settled: v.tuple([number, hash]),
  searched: v.array(v.tuple([number, number])),
  logs: v.array(rpcLogSchema),
  blocks: v.array(v.tuple([number, number, v.nullable(number)])),
})
const schema = v.object({ key: v.string(), l1: v.nullable(side), l2: v.nullable(side) })

/** Logs without the range that holds them, or ranges beyond the settled block, were not written here. */
function sound({ settled, searched, logs, blocks }: v.InferOutput<typeof side>): CachedSide {
  const [settledNumber, settledHash] = settled
  const whole = { from: 0n, to: settledNumber }
  const ranges = searched.map(([from, to]) => ({ from, to }))
  const mined = logs.map(minedLog)
  const isCovered = ({ blockNumber }: MinedLog) =>
    ranges.some(({ from, to }) => from <= blockNumber && blockNumber <= to)
  const isWithin = ({ from, to }: BlockRange) => from <= to && to <= whole.to
  if (!ranges.every(isWithin) || !mined.every(isCovered)) throw new RangeError('The cache contradicts itself')
  return {
    settled: { number: settledNumber, hash: settledHash },
    searched: clipRanges(ranges, whole),
    logs: mined,
    blocks: new Map(
      blocks.map(([block, timestamp, l1BlockNumber]) => [block, { timestamp, l1BlockNumber }] as const),
    ),
  }
}
