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
  /** How many L2 -> L1 messages were sent up to this block. */
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

/**
 * How many messages L2 had sent at each of these blocks, in one round trip when the transport batches. Null for a block
 * that L2 does not have: the claim of an assertion that is wrong.
 */
export async function readSendCounts(
  clients: Pick<Clients, 'l2'>,
  hashes: Iterable<Hash>,
): Promise<ReadonlyMap<Hash, bigint | null>> {
  const counts = [...new Set(hashes)].map(async (hash) => {
    // The assertion with which the rollup begins has no block yet.
    if (hash === zeroHash) return [hash, 0n] as const
    const block = await clients.l2.request({ method: 'eth_getBlockByHash', params: [hash, false] })
    return [hash, block === null ? null : v.parse(schema, block).sendCount] as const
  })
  return new Map(await Promise.all(counts))
}
