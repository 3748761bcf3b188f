import * as v from 'valibot'
import { type Address, type Hex, hexToBigInt, isAddress, isHash, isHex, numberToHex } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import { type Answer, NonsenseAnswer } from './answers'

/** One topic, any of several, or whatever. */
export type TopicFilter = Hex | readonly Hex[] | null

export type LogFilter = { address: Address | readonly Address[]; topics: readonly TopicFilter[] }

/** From a block to the newest one, whichever that is: nobody has to ask for its number first. */
export type OpenRange = { from: bigint; to: bigint | 'latest' }

const hex = v.custom<Hex>((value) => isHex(value))
const hash = v.custom<Hex>((value) => typeof value === 'string' && isHash(value))
const quantity = v.custom<Hex>((value) => typeof value === 'string' && /^0x[0-9a-f]{1,16}$/i.test(value))

/**
 * The time of Ethereum's first block, in seconds. An older time in a log counts as none, and so does one in
 * milliseconds.
 */
const FIRST_TIME = 1_438_269_973n
const NO_TIME_IS_LATER = 2n ** 36n

const time = v.custom<Hex>((value) => {
  if (!v.is(quantity, value)) return false
  const seconds = hexToBigInt(value)
  return FIRST_TIME <= seconds && seconds < NO_TIME_IS_LATER
})

/**
 * A mined log, as JSON-RPC has it. Odd values count as absent in fields that are not needed, and in the time, which
 * can be read elsewhere.
 */
export const rpcLogSchema = v.object({
  address: v.custom<Address>((value) => typeof value === 'string' && isAddress(value, { strict: false })),
  topics: v.pipe(v.array(hash), v.maxLength(4)),
  data: hex,
  blockHash: hash,
  blockNumber: quantity,
  blockTimestamp: v.fallback(v.optional(time), undefined),
  logIndex: quantity,
  transactionHash: hash,
  transactionIndex: v.fallback(quantity, '0x0'),
  removed: v.fallback(v.optional(v.boolean(), false), false),
})

const logsSchema = v.array(rpcLogSchema)

/** The parameters of `eth_getLogs`. */
export function logParams({ address, topics }: LogFilter, { from, to }: OpenRange) {
  return [
    {
      address: typeof address === 'string' ? address : [...address],
      topics: topics.map((topic) => (topic === null || typeof topic === 'string' ? topic : [...topic])),
      fromBlock: numberToHex(from),
      toBlock: to === 'latest' ? to : numberToHex(to),
    },
  ]
}

/**
 * The logs in an answer, without those that were not asked for.
 * @throws NonsenseAnswer when it holds anything but logs
 */
export function parseLogs(answer: Answer, filter: LogFilter, range: OpenRange): readonly MinedLog[] {
  const logs = v.safeParse(logsSchema, answer)
  if (!logs.success) throw new NonsenseAnswer('eth_getLogs')
  return logs.output.filter((log) => !log.removed && matches(log, filter, range)).map(minedLog)
}

export function minedLog({ topics, blockTimestamp, ...log }: v.InferOutput<typeof rpcLogSchema>): MinedLog {
  const [first, ...others] = topics
  return {
    ...log,
    ...(blockTimestamp !== undefined && { blockTimestamp: hexToBigInt(blockTimestamp) }),
    blockNumber: hexToBigInt(log.blockNumber),
    logIndex: Number(log.logIndex),
    transactionIndex: Number(log.transactionIndex),
    topics: first === undefined ? [] : [first, ...others],
  }
}

export function byPlace(a: MinedLog, b: MinedLog): number {
  return Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex
}

/** True for a log that was asked for: some endpoints answer more. */
function matches(
  log: { address: Address; topics: readonly Hex[]; blockNumber: Hex },
  { address, topics }: LogFilter,
  range: OpenRange,
): boolean {
  const block = BigInt(log.blockNumber)
  const addresses = typeof address === 'string' ? [address] : address
  return (
    block >= range.from &&
    (range.to === 'latest' || block <= range.to) &&
    addresses.some((one) => one.toLowerCase() === log.address.toLowerCase()) &&
    topics.every((wanted, index) => {
      const topic = log.topics[index]?.toLowerCase()
      const any = typeof wanted === 'string' ? [wanted] : wanted
      return any === null || any.some((one) => one.toLowerCase() === topic)
    })
  )
}
