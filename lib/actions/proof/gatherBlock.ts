import * as v from 'valibot'
import { type Hash, hexToBigInt, isHex } from 'viem'
import type { Clients } from '@/lib/rpc/clients'
import { Unprovable } from './unprovable'

/** The block of L1 from which the proof starts. */
export type StartingBlock = 'latest' | 'finalized' | Hash

/** A block as it was answered, and what is needed of it. `sendCount`: messages that L2 had sent by then. */
export type Block = { raw: unknown; hash: Hash; number: bigint; sendCount: bigint }

/** The endpoint does not have a block that it is asked for. */
export class NoBlock extends Unprovable {
  override readonly name = 'NoBlock'
}

const hash = v.custom<Hash>((value) => isHex(value) && value.length === 66)
const quantity = v.pipe(
  v.custom<Hash>((value) => isHex(value)),
  v.transform((text) => hexToBigInt(text)),
)
const blockSchema = v.object({ hash, number: quantity, sendCount: v.optional(quantity, '0x0') })

/** A block as the endpoint answers it: viem would leave out fields that the header has. */
export async function gatherBlock(client: Clients['l1'], which: StartingBlock): Promise<Block> {
  const raw: unknown = await client.request(
    isHex(which)
      ? { method: 'eth_getBlockByHash', params: [which, false] }
      : { method: 'eth_getBlockByNumber', params: [which, false] },
  )
  const parsed = v.safeParse(blockSchema, raw)
  if (!parsed.success) throw new NoBlock(`The endpoint of ${client.chain.name} does not have block ${which}.`)
  if (isHex(which) && parsed.output.hash !== which.toLowerCase()) {
    throw new NoBlock(`The endpoint of ${client.chain.name} gives another block for ${which}.`)
  }
  return { ...parsed.output, raw }
}
