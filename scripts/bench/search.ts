import { createClient } from 'viem'
import { transferKey } from '../../lib/bridge/transfer'
import { historyQueries } from '../../lib/history/historyQueries'
import { readHistory } from '../../lib/history/readHistory'
import { batchingHttp } from '../../lib/rpc/batchingHttp'
import { readBlocks } from '../../lib/rpc/chainBlocks'
import { chainTransport } from '../../lib/rpc/chainTransport'
import { getLogs } from '../../lib/rpc/getLogs'
import { spanOf, syntheticChains } from '../../lib/testing/syntheticChains'
import { type Provider, serveProvider } from './provider'
import { type Measured, measured } from './table'

export const TRANSFERS = 1_000
const MOST_BLOCKS = 10_000n
const chains = syntheticChains({ transfers: TRANSFERS, l2Blocks: 5_000_000n })

/** Both chains, searched by the app, by the app once more with its cache, and in the obvious way. */
export async function measureSearch(print: (name: string, measured: Measured) => void): Promise<void> {
  const providers = { l1: await serveLimited('l1'), l2: await serveLimited('l2') }
  const both = [providers.l1, providers.l2]
  const clients = {
    l1: clientOf('l1', providers.l1.url),
    l2: clientOf('l2', providers.l2.url),
  }
  const kept = new Map<string, string>()
  const storage = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => void kept.set(key, text),
  }
  const search = async () => {
    const { transfers, gaps } = await readHistory(clients, chains.pair, { account: chains.account, storage })
    const found = transfers.map(transferKey)
    if (gaps.length > 0 || found.join() !== chains.expected.join())
      throw new Error('The history is not whole')
  }
  try {
    print('the app', await measured(both, search))
    print('the app, after a reload', await measured(both, search))
    print('one after another', await measured(both, () => searchOneAfterAnother(providers)))
  } finally {
    await Promise.all(both.map((provider) => provider.close()))
  }
}

function clientOf(side: 'l1' | 'l2', url: string) {
  const transport = chainTransport([{ operator: side, transport: batchingHttp(url) }])
  return createClient({ chain: chains.pair[side], transport })
}

function serveLimited(side: 'l1' | 'l2'): Promise<Provider> {
  return serveProvider(
    ({ method, params }) => {
      if (method === 'eth_getLogs' && spanOf(params, chains.heads[side]) > MOST_BLOCKS)
        throw { code: -32_602, message: `exceed maximum block range: ${MOST_BLOCKS}` }
      return chains.answer(side, method, params)
    },
    (request) => request % 5 === 0,
  )
}

/** Two searches per piece and a block per log, each when the one before is done; the limit is known from the beginning. */
async function searchOneAfterAnother(providers: Record<'l1' | 'l2', Provider>): Promise<void> {
  const scope = { pair: chains.pair, gateways: chains.pair.gateways, account: chains.account }
  const { gateways } = scope
  if (gateways === null) throw new Error('The bridge is not open')
  for (const side of ['l1', 'l2'] as const) {
    const client = clientOf(side, providers[side].url)
    for (let to = chains.heads[side]; to >= 0n; to -= MOST_BLOCKS) {
      const from = to - MOST_BLOCKS + 1n
      // As for a long range: the account is part of the search.
      for (const query of historyQueries({ ...scope, gateways }, side, chains.heads.l2)) {
        const logs = await getLogs(client, { filter: query, range: { from: from < 0n ? 0n : from, to } })
        for (const { blockNumber } of logs) await readBlocks(client, [blockNumber])
      }
    }
  }
}
