import { join } from 'node:path'
import { type Address, type Chain, type Client, createClient, fallback, http, type Transport } from 'viem'
import { getChainId } from 'viem/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { PairName } from '@/lib/chains/pairNames'
import { root } from '../../scripts/setup/root.ts'
import type { Settings } from '../settings/settings'
import { describePair } from './pairs'

export const sides = ['l1', 'l2'] as const satisfies readonly Side[]

/** Two chains to deploy to, with what stands there already. */
export type Network = {
  pair: ChainPair
  clients: Record<Side, Client<Transport, Chain>>
  /** Arbitrum's GatewayRouters. */
  routers: Record<Side, Address>
  /** Blocks until a transaction counts as settled, its own included. */
  confirmations: Record<Side, number>
  folders: Folders
}

export type Folders = {
  /** The journal and the owners' files. */
  work: string
  /** The files that the app reads. */
  deployments: string
}

/**
 * The chains of a pair, each asked for its id.
 * @throws Error when nothing answers, or another chain does
 */
export async function openNetwork(name: PairName, settings: Settings): Promise<Network> {
  const { pair, routers } = await describePair(name, settings)
  const clients = { l1: clientOf(pair, 'l1', settings), l2: clientOf(pair, 'l2', settings) }
  await Promise.all(sides.map((side) => expectChain(clients[side], side)))
  return {
    pair,
    clients,
    routers,
    confirmations: {
      l1: settings.L1_CONFIRMATIONS ?? (pair.isLocal ? 1 : 12),
      l2: settings.L2_CONFIRMATIONS ?? (pair.isLocal ? 1 : 20),
    },
    folders: foldersOf(pair, settings),
  }
}

function foldersOf({ id, isLocal }: ChainPair, settings: Settings): Folders {
  const work = settings.DEPLOY_DIR ?? join(root, '.deploy', id)
  // Deployments on local chains are gone with the chains: they are no part of the repository.
  const recorded = isLocal ? work : join(root, 'contracts', 'deployments')
  return { work, deployments: settings.DEPLOYMENTS_DIR ?? recorded }
}

const POLL_MS = { local: 50, l1: 4_000, l2: 1_000 }

function clientOf(pair: ChainPair, side: Side, settings: Settings): Client<Transport, Chain> {
  const told = side === 'l1' ? settings.L1_RPC_URL : settings.L2_RPC_URL
  const urls = told === undefined ? pair.endpoints[side].map(({ url }) => url) : [told]
  return createClient({
    chain: pair[side],
    // A transaction must not be taken for lost because an answer is kept.
    cacheTime: 0,
    pollingInterval: pair.isLocal ? POLL_MS.local : POLL_MS[side],
    transport: fallback(urls.map((url) => http(url))),
  })
}

async function expectChain(client: Client<Transport, Chain>, side: Side): Promise<void> {
  const variable = `${side.toUpperCase()}_RPC_URL`
  const found = await getChainId(client).catch(() => {
    throw new Error(`Nothing answers for ${client.chain.name} (${variable}).`)
  })
  if (found !== client.chain.id)
    throw new Error(
      `${variable} leads to chain ${found}. ${client.chain.name} is chain ${client.chain.id}: set the URL of one of its endpoints.`,
    )
}
