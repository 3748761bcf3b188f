import { setMaxListeners } from 'node:events'
import { createClient } from 'viem'
import { transferKey } from '../../lib/bridge/transfer'
import type { Side } from '../../lib/chains/pair'
import { readHistory } from '../../lib/history/readHistory'
import { batchingHttp } from '../../lib/rpc/batchingHttp'
import { chainTransport } from '../../lib/rpc/chainTransport'
import { probeOf } from '../../lib/rpc/probeEndpoint'
import { type SyntheticChains, syntheticChains } from '../../lib/testing/syntheticChains'
import { type Profile, profiles } from './profiles'
import type { Provider } from './provider'
import { type Measured, measured } from './table'

export type SearchSettings = {
  transfers: number
  l2Blocks: bigint
  /** So long a search may take, in milliseconds; then it is told how far it came. */
  patience: number
}

/** A search, and how much of the history it has found. */
export type Searched = Measured & {
  name: string
  found: number
  of: number
  /** All of it is there, and it is said so. */
  isWhole: boolean
  /** Something is missing, and nobody was told. */
  isSilent: boolean
  /** All of it could be there. */
  isExpected: boolean
}

/** The same history from endpoints of each kind alone, then from those that are no use alone, each before one that is enough, then from all. */
export async function measureSearches(
  settings: SearchSettings,
  print: (searched: Searched) => void,
): Promise<readonly Searched[]> {
  const chains = syntheticChains(settings)
  const all: Searched[] = []
  const search = async (name: string, some: readonly Profile[]) => {
    const searched = await searchOnce(chains, settings, { name, profiles: some })
    print(searched)
    all.push(searched)
  }
  for (const profile of profiles) await search(profile.name, [profile])
  // The endpoint that is configured first is preferred, until something is learnt of it.
  const [, able] = profiles
  for (const useless of profiles.filter(({ isEnough }) => !isEnough))
    if (able !== undefined) await search(`${wordOf(useless)} before ${wordOf(able)}`, [useless, able])
  await search('all but the first, together', profiles.slice(1).toReversed())
  return all
}

const wordOf = ({ name }: Profile) => name.replace(/:.*/, '')

async function searchOnce(
  chains: SyntheticChains,
  { patience }: SearchSettings,
  { name, profiles: some }: { name: string; profiles: readonly Profile[] },
): Promise<Searched> {
  const serve = (side: Side) => Promise.all(some.map((profile) => profile.serve(chains, side)))
  const providers = { l1: await serve('l1'), l2: await serve('l2') }
  const opened = [...providers.l1, ...providers.l2]
  const client = (side: Side) => clientOf(chains, side, providers[side])
  const clients = { l1: client('l1'), l2: client('l2') }
  let found: readonly string[] = []
  let isSaidWhole = false
  const signal = AbortSignal.timeout(patience)
  // Each request that is under way listens to it.
  setMaxListeners(0, signal)
  try {
    const took = await measured(opened, async () => {
      try {
        const { transfers, gaps } = await readHistory(clients, chains.pair, {
          account: chains.account,
          signal,
          onTransfers: (transfers) => {
            found = transfers.map(transferKey)
          },
        })
        found = transfers.map(transferKey)
        isSaidWhole = gaps.length === 0
      } catch (error) {
        // Nothing could be read, or not in that time.
        if (!signal.aborted && !(error instanceof Error)) throw error
      }
    })
    const isWhole = found.join() === chains.expected.join()
    return {
      ...took,
      name,
      found: found.length,
      of: chains.expected.length,
      isWhole: isWhole && isSaidWhole,
      isSilent: isSaidWhole && !isWhole,
      isExpected: some.some(({ isEnough }) => isEnough),
    }
  } finally {
    await Promise.all(opened.map((provider) => provider.close()))
  }
}

function clientOf(chains: SyntheticChains, side: Side, providers: readonly Provider[]) {
  const sources = providers.map(({ url }, index) => ({
    operator: `operator ${index + 1}`,
    url,
    transport: batchingHttp(url),
  }))
  return createClient({
    chain: chains.pair[side],
    transport: chainTransport(sources, { probe: probeOf(chains.pair, side) }),
  })
}
