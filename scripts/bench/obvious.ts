import { createClient } from 'viem'
import type { Side } from '../../lib/chains/pair'
import { historyQueries } from '../../lib/history/historyQueries'
import { batchingHttp } from '../../lib/rpc/batchingHttp'
import { readBlocks } from '../../lib/rpc/chainBlocks'
import { chainTransport } from '../../lib/rpc/chainTransport'
import { getLogs } from '../../lib/rpc/getLogs'
import { syntheticChains } from '../../lib/testing/syntheticChains'
import { profiles } from './profiles'
import type { SearchSettings } from './search'
import { type Measured, measured } from './table'

const MOST_BLOCKS = 10_000n

/**
 * The same history in the obvious way, at a busy endpoint whose limit is known from the beginning: two searches per piece and a
 * block per log, each when the one before is done.
 */
export async function measureObvious(settings: SearchSettings): Promise<Measured> {
  const chains = syntheticChains(settings)
  const { gateways } = chains.pair
  const busy = profiles.find(({ name }) => name.startsWith('busy'))
  if (gateways === null || busy === undefined) throw new Error('The bridge is not open')
  const scope = { pair: chains.pair, gateways, account: chains.account }
  const providers = { l1: await busy.serve(chains, 'l1'), l2: await busy.serve(chains, 'l2') }
  const searchSide = async (side: Side) => {
    const transport = chainTransport([{ operator: side, transport: batchingHttp(providers[side].url) }])
    const client = createClient({ chain: chains.pair[side], transport })
    for (let to = chains.heads[side]; to >= 0n; to -= MOST_BLOCKS) {
      const from = to - MOST_BLOCKS + 1n
      // As for a long range: the account is part of the search.
      for (const filter of historyQueries(scope, side, chains.heads.l2)) {
        const logs = await getLogs(client, { filter, range: { from: from < 0n ? 0n : from, to } })
        for (const { blockNumber } of logs) await readBlocks(client, [blockNumber])
      }
    }
  }
  try {
    return await measured([providers.l1, providers.l2], async () => {
      await searchSide('l1')
      await searchSide('l2')
    })
  } finally {
    await Promise.all([providers.l1.close(), providers.l2.close()])
  }
}
