import * as v from 'valibot'
import { type Chain, type Client, type Hash, hexToBigInt, isHash, numberToHex, type Transport } from 'viem'
import { type Answer, NonsenseAnswer } from './answers'
import { readerOf } from './chainTransport'

type ChainClient = Client<Transport, Chain>

/** The facts of a block: its time in seconds and, on L2, the L1 block that it knew (null on L1). */
export type BlockFacts = { timestamp: bigint; l1BlockNumber: bigint | null }

const quantity = v.pipe(
  v.custom<`0x${string}`>((value) => typeof value === 'string' && /^0x[0-9a-f]{1,16}$/i.test(value)),
  v.transform((hex) => hexToBigInt(hex)),
)
const schema = v.object({
  number: quantity,
  hash: v.custom<Hash>((value) => typeof value === 'string' && isHash(value)),
  timestamp: quantity,
  l1BlockNumber: v.fallback(v.optional(quantity), undefined),
})

/**
 * Blocks by number, in one request where the transport batches. Each is there, since something was found in it: an endpoint
 * that does not have it is behind, and asked again.
 */
export async function readBlocks(
  client: ChainClient,
  numbers: Iterable<bigint>,
): Promise<ReadonlyMap<bigint, BlockFacts>> {
  const reader = readerOf(client)
  const facts = [...new Set(numbers)].map(async (number) => {
    const question = { method: 'eth_getBlockByNumber', params: [numberToHex(number), false] }
    const { timestamp, l1BlockNumber } = await reader.attempt('calls', async (endpoint) =>
      parseBlock(await reader.ask(endpoint, question)),
    )
    return [number, { timestamp, l1BlockNumber: l1BlockNumber ?? null }] as const
  })
  return new Map(await Promise.all(facts))
}

/** A place on a chain that no reorganisation will take away. */
export type SettledBlock = { number: bigint; hash: Hash }

/** The newest block that is final; null when the endpoint does not tell. */
export async function readSettled(client: ChainClient): Promise<SettledBlock | null> {
  const block = await blockOrNull(client, 'finalized')
  return block && { number: block.number, hash: block.hash }
}

/** True when a block is still on its chain; false for one that the endpoint does not know. */
export async function isOnChain(client: ChainClient, block: SettledBlock): Promise<boolean> {
  const found = await blockOrNull(client, numberToHex(block.number))
  return found?.hash === block.hash
}

/** Asked once: "there is none" is an answer, and without one a search only begins further down. */
async function blockOrNull(client: ChainClient, block: `0x${string}` | 'finalized') {
  const params: ['finalized' | `0x${string}`, false] = [block, false]
  try {
    return parseBlock(await client.request({ method: 'eth_getBlockByNumber', params }, { retryCount: 0 }))
  } catch {
    return null
  }
}

function parseBlock(answer: Answer) {
  const parsed = v.safeParse(schema, answer)
  if (!parsed.success) throw new NonsenseAnswer('eth_getBlockByNumber')
  return parsed.output
}
