import { type Hash, type Hex, isHex, keccak256 } from 'viem'
import { headerRlp } from '@/lib/chains/headerRlp'
import type { Clients } from '@/lib/rpc/clients'

/**
 * A block's header in RLP, made from the fields that the endpoint names; from the endpoint's own RLP where the header has fields
 * that are not known here.
 * @throws Error when neither is the header of the block's hash
 */
export async function gatherHeader(client: Clients['l1'], block: unknown, hash: Hash): Promise<Hex> {
  const made = headerRlp(block)
  if (made !== null && keccak256(made) === hash) return made
  const raw = await client
    .request<{ Method: 'debug_getRawHeader'; Parameters: [Hash]; ReturnType: unknown }>({
      method: 'debug_getRawHeader',
      params: [hash],
    })
    .catch(() => null)
  if (isHex(raw) && keccak256(raw) === hash) return raw
  throw new Error(`The endpoint of ${client.chain.name} gives no header that hashes to ${hash}.`)
}
