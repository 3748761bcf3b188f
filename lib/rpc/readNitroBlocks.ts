import * as v from 'valibot'
import { type Hash, hexToBigInt, numberToHex, zeroHash } from 'viem'
import type { Clients } from './clients'

const quantity = v.pipe(
  v.string(),
  v.regex(/^0x[0-9a-fA-F]+$/),
  v.transform((text) => hexToBigInt(`0x${text.slice(2)}`)),
)

/** The fields that Nitro adds to a block, with the two others that are needed. */
const schema = v.object({
  number: quantity,
  timestamp: quantity,
  /** The L1 block number that L2 knew. */
  l1BlockNumber: quantity,
  /** The number of L2 -> L1 messages sent up to this block. */
  sendCount: quantity,
})

export type NitroBlock = v.InferOutput<typeof schema>

/** L2 blocks by number, in one round trip when the transport batches. */
export async function readNitroBlocks(
  clients: Pick<Clients, 'l2'>,
  numbers: Iterable<bigint>,
): Promise<ReadonlyMap<bigint, NitroBlock>> {
  const blocks = [...new Set(numbers)].map(async (number) => {
    const params = [numberToHex(number), false] as const
    const block = await clients.l2.request({ method: 'eth_getBlockByNumber', params: [...params] })
    return [number, v.parse(schema, block)] as const
  })
  return new Map(await Promise.all(blocks))
}

/** The send counts by block hash, each asked for once, since a block never changes. Kept in memory, per client. */
const sendCounts = new WeakMap<Clients['l2'], Map<Hash, bigint>>()

/**
 * The number of messages that L2 had sent at each of these blocks, in one round trip when the transport batches. Null
 * for a block that L2 does not have: the claim of an assertion that is wrong.
 */
export async function readSendCounts(
  clients: Pick<Clients, 'l2'>,
  hashes: Iterable<Hash>,
): Promise<ReadonlyMap<Hash, bigint | null>> {
  const known = sendCounts.get(clients.l2) ?? new Map<Hash, bigint>()
  sendCounts.set(clients.l2, known)
  const counts = [...new Set(hashes)].map(async (hash) => {
    const count = known.get(hash) ?? (await readSendCount(clients, hash))
    if (count !== null) known.set(hash, count)
    return [hash, count] as const
  })
  return new Map(await Promise.all(counts))
}

async function readSendCount(clients: Pick<Clients, 'l2'>, hash: Hash): Promise<bigint | null> {
  // The assertion with which the rollup begins has no block yet.
  if (hash === zeroHash) return 0n
  const block = await clients.l2.request({ method: 'eth_getBlockByHash', params: [hash, false] })
  return block === null ? null : v.parse(schema, block).sendCount
}
