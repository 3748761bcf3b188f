import * as v from 'valibot'
import { type Address, type Hex, hexToBigInt, isAddress, isHash, isHex, numberToHex } from 'viem'
import type { MinedLog } from '@/lib/bridge/gatewayLogs'
import type { Endpoint } from './retryingClient'

/** One topic, any of several, or whatever. */
export type TopicFilter = Hex | readonly Hex[] | null

export type LogFilter = { address: Address | readonly Address[]; topics: readonly TopicFilter[] }

/** An answer that is no answer to what was asked. Asking again may reach a sound node. */
export class NonsenseAnswer extends Error {
  override readonly name = 'NonsenseAnswer'
  constructor(method: string) {
    super(`What was answered to ${method} is not an answer`)
  }
}

const hex = v.custom<Hex>((value) => isHex(value))
const hash = v.custom<Hex>((value) => typeof value === 'string' && isHash(value))
const quantity = v.custom<Hex>((value) => typeof value === 'string' && /^0x[0-9a-f]{1,16}$/i.test(value))

/** A mined log, as JSON-RPC has it. */
export const rpcLogSchema = v.object({
  address: v.custom<Address>((value) => typeof value === 'string' && isAddress(value, { strict: false })),
  topics: v.pipe(v.array(hash), v.maxLength(4)),
  data: hex,
  blockHash: hash,
  blockNumber: quantity,
  blockTimestamp: v.optional(quantity),
  logIndex: quantity,
  transactionHash: hash,
  transactionIndex: quantity,
  removed: v.optional(v.boolean(), false),
})

/** From a block to the newest one, whichever that is: nobody has to ask for its number first. */
export type OpenRange = { from: bigint; to: bigint | 'latest' }

/** The logs of a range of blocks that match, asked for in one request and looked at before they are believed. */
export async function requestLogs(
  endpoint: Endpoint,
  filter: LogFilter,
  range: OpenRange,
): Promise<readonly MinedLog[]> {
  const { address, topics } = filter
  const answer = await endpoint.ask(async () => {
    const answered: unknown = await endpoint.client.request(
      {
        method: 'eth_getLogs',
        params: [
          {
            address: typeof address === 'string' ? address : [...address],
            topics: topics.map((topic) => (topic === null || typeof topic === 'string' ? topic : [...topic])),
            fromBlock: numberToHex(range.from),
            toBlock: range.to === 'latest' ? range.to : numberToHex(range.to),
          },
        ],
      },
      // The waiting is done here, knowing a refusal from a busy provider; the transport's own retries would only delay.
      { retryCount: 0 },
    )
    const logs = v.safeParse(v.array(rpcLogSchema), answered)
    if (!logs.success) throw new NonsenseAnswer('eth_getLogs')
    return logs.output
  })
  return answer.filter((log) => !log.removed && matches(log, filter, range)).map(minedLog)
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

/** Some providers answer more than was asked for: what was not asked for has no business here. */
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
