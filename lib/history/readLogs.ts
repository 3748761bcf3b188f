import {
  type Address,
  type Chain,
  type Client,
  formatLog,
  type Hex,
  type Log,
  numberToHex,
  type Transport,
} from 'viem'
import { isRangeRefusal } from '@/lib/bridge/logRefusal'
import { backOff, realWait, type Wait } from './backOff'
import { type BlockRange, divideRange, halveRange, rangeLength } from './divideRange'

/** One topic, any of several, or whatever. */
export type TopicFilter = Hex | readonly Hex[] | null

export type LogFilter = { address: Address; topics: readonly TopicFilter[] }

export type ReadLogsParams = {
  filter: LogFilter
  range: BlockRange
  /** Hears after each answer how many blocks it covered. */
  onBlocks?: (blocks: bigint) => void
  signal?: AbortSignal
  wait?: Wait
}

/** How many pieces of a range are asked for at the same time, once the provider's limit is known. */
const AT_A_TIME = 4

/**
 * Every log that matches in a range of any length, oldest first. Starts with the whole range; when the provider refuses,
 * tries half as much, and once an answer came goes on with pieces of that size, halving further where logs are dense.
 * @throws when a range stays unreadable: a gap would be a lie
 */
export async function readLogs(
  client: Client<Transport, Chain>,
  params: ReadLogsParams,
): Promise<readonly Log<bigint, number, false>[]> {
  const total = rangeLength(params.range)
  if (total === 0n) return []

  const newest = await readNewest(client, params, total)
  const older = divideRange({ from: params.range.from, to: newest.from - 1n }, rangeLength(newest))
  const logs = [newest.logs]
  // Each worker takes the next piece until none is left; the pieces do not overlap.
  const pieces = older.values()
  const worker = async () => {
    for (const piece of pieces) logs.push(await readPiece(client, params, piece))
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, worker))
  return logs.flat().sort(byPlace)
}

/** The newest part of the range that the provider is willing to search at once. */
async function readNewest(client: Client<Transport, Chain>, params: ReadLogsParams, total: bigint) {
  const { to } = params.range
  for (let length = total; ; length = (length + 1n) / 2n) {
    const from = to - length + 1n
    try {
      return { from, to, logs: await request(client, params, { from, to }) }
    } catch (error) {
      if (length === 1n || !isRangeRefusal(error)) throw error
    }
  }
}

async function readPiece(
  client: Client<Transport, Chain>,
  params: ReadLogsParams,
  piece: BlockRange,
): Promise<Log<bigint, number, false>[]> {
  try {
    return await request(client, params, piece)
  } catch (error) {
    const halves = isRangeRefusal(error) ? halveRange(piece) : null
    if (halves === null) throw error
    const [newer, older] = halves
    return [...(await readPiece(client, params, newer)), ...(await readPiece(client, params, older))]
  }
}

async function request(
  client: Client<Transport, Chain>,
  { filter, onBlocks, signal, wait = realWait }: ReadLogsParams,
  range: BlockRange,
): Promise<Log<bigint, number, false>[]> {
  const answer = await backOff(() => {
    signal?.throwIfAborted()
    const { address, topics } = filter
    const blocks = { fromBlock: numberToHex(range.from), toBlock: numberToHex(range.to) }
    // The waiting is done here, knowing a refusal from a busy provider; the transport's own retries would only delay.
    return client.request(
      { method: 'eth_getLogs', params: [{ address, topics: topics.map(copy), ...blocks }] },
      { retryCount: 0 },
    )
  }, wait)
  onBlocks?.(rangeLength(range))
  return answer.map((log) => formatLog(log)).filter(isMined)
}

function copy(topic: TopicFilter): Hex | Hex[] | null {
  return topic === null || typeof topic === 'string' ? topic : [...topic]
}

function isMined(log: Log): log is Log<bigint, number, false> {
  return log.blockNumber !== null && log.removed !== true
}

function byPlace(a: Log<bigint, number, false>, b: Log<bigint, number, false>): number {
  return Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex
}
