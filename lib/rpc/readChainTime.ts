import { getBlock } from 'viem/actions'
import type { Clients } from './clients'

/** The timestamp of the L2 head, in seconds: what time it is on the chains. */
export async function readChainTime({ l2 }: Clients): Promise<bigint> {
  const { timestamp } = await getBlock(l2, { blockTag: 'latest' })
  return timestamp
}
