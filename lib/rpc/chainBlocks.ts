import * as v from 'valibot'
import { type Hash, hexToBigInt, isHash, numberToHex } from 'viem'
import { NonsenseAnswer } from './requestLogs'
import type { Endpoint } from './retryingClient'

/** What is wanted of a block. On L2, also which L1 block it knew. */
export type BlockFacts = { timestamp: bigint; l1BlockNumber: bigint | null }

const quantity = v.pipe(
  v.custom<`0x${string}`>((value) => typeof value === 'string' && /^0x[0-9a-f]{1,16}$/i.test(value)),
  v.transform((hex) => hexToBigInt(hex)),
)
const schema = v.object({
  number: quantity,
  hash: v.custom<Hash>((value) => typeof value === 'string' && isHash(value)),
  timestamp: quantity,
  l1BlockNumber: v.optional(quantity),
})

/** So many blocks are asked for together: they travel in one request when the transport batches. */
const TOGETHER = 20

/** Blocks by number. */
export async function readBlocks(
  endpoint: Endpoint,
  numbers: Iterable<bigint>,
): Promise<ReadonlyMap<bigint, BlockFacts>> {
  const wanted = [...new Set(numbers)]
  const chunks: bigint[][] = []
  for (let start = 0; start < wanted.length; start += TOGETHER) {
    chunks.push(wanted.slice(start, start + TOGETHER))
  }
  const known = new Map<bigint, BlockFacts>()
  await Promise.all(chunks.map((chunk) => endpoint.ask(() => learn(endpoint, chunk, known))))
  return known
}

/** Each block is asked for until it is there; a second attempt does not ask again for what the first has brought. */
async function learn(
  endpoint: Endpoint,
  numbers: readonly bigint[],
  known: Map<bigint, BlockFacts>,
): Promise<void> {
  const missing = numbers.filter((number) => !known.has(number))
  const answers = await Promise.allSettled(
    missing.map(async (number) => {
      const { timestamp, l1BlockNumber } = await blockAt(endpoint, numberToHex(number))
      known.set(number, { timestamp, l1BlockNumber: l1BlockNumber ?? null })
    }),
  )
  const failed = answers.find((answer) => answer.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

/** A place on a chain that no reorganisation will take away. */
export type SettledBlock = { number: bigint; hash: Hash }

/** The newest block that is final; null when the provider does not tell. */
export async function readSettled(endpoint: Endpoint): Promise<SettledBlock | null> {
  try {
    const { number, hash } = await endpoint.ask(() => blockAt(endpoint, 'finalized'))
    return { number, hash }
  } catch {
    return null
  }
}

/** Whether a block is still where it was. */
export async function isOnChain(endpoint: Endpoint, block: SettledBlock): Promise<boolean> {
  try {
    const { hash } = await endpoint.ask(() => blockAt(endpoint, numberToHex(block.number)))
    return hash === block.hash
  } catch {
    return false
  }
}

async function blockAt(endpoint: Endpoint, block: `0x${string}` | 'finalized') {
  const answer: unknown = await endpoint.client.request(
    { method: 'eth_getBlockByNumber', params: [block, false] },
    { retryCount: 0 },
  )
  const parsed = v.safeParse(schema, answer)
  if (!parsed.success) throw new NonsenseAnswer('eth_getBlockByNumber')
  return parsed.output
}
