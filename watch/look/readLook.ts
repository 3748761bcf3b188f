import { getBlock } from 'viem/actions'
import { readReserves } from '@/lib/actions/read/readReserves'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { type Checkpoint, type Memory, NO_MEMORY, remember, stillTrue } from './memory'
import { readArbitrum } from './readArbitrum'
import { readAssertions } from './readAssertions'
import { readEndpoints } from './readEndpoints'
import { readGateways } from './readGateways'
import type { Part, Reading } from './reading'
import { readRouters } from './readRouters'
import { readTransfers } from './readTransfers'

/**
 * One look at both chains, in parts: one that cannot be read does not keep the others from being told. Never rejects.
 * @param kept the memory of earlier looks
 */
export async function readLook(
  clients: Clients,
  pair: ChainPair,
  kept: readonly Checkpoint[],
): Promise<{ reading: Reading; kept: readonly Checkpoint[] }> {
  const errors: { part: Part; error: unknown }[] = []
  const read = async <Value>(part: Part, work: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await work()
    } catch (error) {
      errors.push({ part, error })
      return null
    }
  }
  const held = await stillTrue(clients, kept)
  const memory = held[0]?.memory ?? NO_MEMORY
  const [books, gateways, arbitrum, routers, assertions, endpoints] = await Promise.all([
    read('reserves', () => readReserves(clients, pair, { known: memory.reserves })),
    read('gateways', () => readGateways(clients, pair)),
    read('arbitrum', () => readArbitrum(clients, pair)),
    read('routers', () => readRouters(clients, pair)),
    read('assertions', () => readAssertions(clients, pair)),
    read('endpoints', () => readEndpoints(clients, pair)),
  ])
  const open =
    books &&
    (await read('transfers', async () => {
      const heads = { l1: books.facts.l1.block, l2: books.facts.l2.block }
      const { transfers, found } = await readTransfers(clients, pair, { memory, open: books.known, heads })
      return { transfers, checkpoint: await checkpoint(clients, heads, { reserves: books.known, ...found }) }
    }))
  // The books tell which transfers are open.
  const unread = errors.find(({ part }) => part === 'reserves')
  if (unread !== undefined) errors.push({ part: 'transfers', error: unread.error })
  return {
    reading: {
      reserves: books?.facts ?? null,
      gateways,
      arbitrum,
      routers,
      assertions,
      transfers: open?.transfers ?? null,
      endpoints,
      errors,
    },
    kept: open ? remember(held, open.checkpoint) : held,
  }
}

async function checkpoint(
  clients: Clients,
  heads: { l1: bigint; l2: bigint },
  memory: Memory,
): Promise<Checkpoint> {
  const [l1, l2] = await Promise.all([
    getBlock(clients.l1, { blockNumber: heads.l1 }),
    getBlock(clients.l2, { blockNumber: heads.l2 }),
  ])
  return {
    heads: { l1: { number: heads.l1, hash: l1.hash }, l2: { number: heads.l2, hash: l2.hash } },
    memory,
  }
}
