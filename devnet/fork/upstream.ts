import { type Chain, type Hex, numberToHex } from 'viem'
import { pairs } from '../../lib/chains/builtData'
import { type ChainClient, chainClient } from '../chain/client'
import type { DevnetInfo } from '../info'
import { isRealNetwork, type RealNetwork } from '../network/realNetworks'
import { atMost } from '../rpc/atMost'
import { type JsonRpc, jsonRpc } from '../rpc/jsonRpc'
import { RpcError } from '../rpc/rpcError'
import type { ForkRequest } from './forkRequest'

export type UpstreamChain = { rpc: JsonRpc; client: ChainClient; name: string }

/** The two chains that are to be forked, as far as their endpoints say. */
export type Upstream = {
  /** Null for a local Arbitrum of its own. */
  network: RealNetwork | null
  l1: UpstreamChain
  l2: UpstreamChain
  /** The description that a local Arbitrum gives of itself; null for others. */
  info: DevnetInfo | null
}

/** An option of the command line, with the side that it is of. */
const OPTION = { l1: '--l1-rpc-url', l2: '--l2-rpc-url' } as const

/**
 * Asks both endpoints who they are.
 * @throws a sentence with a next action: nothing answers, or the two are no pair, or not the one that was asked for
 */
export async function openUpstream({ l1Url, l2Url, pair }: ForkRequest): Promise<Upstream> {
  const [l1, l2] = [endpoint(l1Url, OPTION.l1), endpoint(l2Url, OPTION.l2)]
  const [l1Id, l2Id] = await Promise.all([chainIdOf(l1, l1Url, OPTION.l1), chainIdOf(l2, l2Url, OPTION.l2)])
  const info = await l2.request<DevnetInfo>('devnet_info').catch(() => null)
  const network = pair ?? networkOf(l1Id, l2Id)
  if (network === null && info === null) throw new Error(strangers(l1Id, l2Id))
  const expected = network === null ? localChains(info) : pairs[network]
  expectChain(OPTION.l1, l1Id, expected?.l1)
  expectChain(OPTION.l2, l2Id, expected?.l2)
  const chain = async (endpoint: JsonRpc, id: number, name = `chain ${id}`) => {
    const rpc = atMost(await mostAtOnce(endpoint), endpoint)
    return { rpc, name, client: chainClient(rpc, id) }
  }
  return {
    network,
    info,
    l1: await chain(l1, l1Id, expected?.l1.name),
    l2: await chain(l2, l2Id, expected?.l2.name),
  }
}

/** The number of concurrent requests that public endpoints take from one visitor without a word about limits. */
const MOST_AT_ONCE = 8

/** An anvil that is a fork itself may never answer when it is asked several things about an earlier block at once. */
async function mostAtOnce(endpoint: JsonRpc): Promise<number> {
  const version = await endpoint.request<string>('web3_clientVersion').catch(() => '')
  return version.startsWith('anvil') ? 1 : MOST_AT_ONCE
}

type Named = Pick<Chain, 'id' | 'name'>

function localChains(info: DevnetInfo | null): Record<'l1' | 'l2', Named> | undefined {
  if (info === null) return undefined
  return { l1: { id: info.l1.chainId, name: info.l1.name }, l2: { id: info.l2.chainId, name: info.l2.name } }
}

/** The network that one of the two chains is of: the other one is then checked against it. */
function networkOf(l1Id: number, l2Id: number): RealNetwork | null {
  const found = Object.entries(pairs).find(([, { l1, l2 }]) => l2.id === l2Id || l1.id === l1Id)
  return found && isRealNetwork(found[0]) ? found[0] : null
}

function strangers(l1Id: number, l2Id: number): string {
  const known = Object.entries(pairs).map(([name, { l1, l2 }]) => `${name} (${l1.id} and ${l2.id})`)
  return `No pair has the chain ids ${l1Id} and ${l2Id}, which the two endpoints answer. There are: ${known.join(', ')}.`
}

function expectChain(option: string, id: number, chain: Named | undefined): void {
  if (chain === undefined || chain.id === id) return
  throw new Error(
    `${option} is of chain ${id}, and ${chain.name} is chain ${chain.id}. Name an endpoint of ${chain.name}.`,
  )
}

function endpoint(url: string, option: string): JsonRpc {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error(`${option} is the http or https URL of a JSON-RPC endpoint, not "${url}".`)
  return jsonRpc(url)
}

async function chainIdOf(rpc: JsonRpc, url: string, option: string): Promise<number> {
  try {
    return Number(await rpc.request<Hex>('eth_chainId'))
  } catch (error) {
    const why = error instanceof RpcError ? ` It says: ${error.message}` : ''
    throw new Error(
      `No JSON-RPC endpoint answers at ${placeOf(url)} (${option}).${why} Check the address, and that this machine reaches it.`,
    )
  }
}

/** An endpoint's URL often holds a key: only its host is for other eyes. */
export const placeOf = (url: string): string => new URL(url).origin

/**
 * Expects an endpoint to know the state of a block.
 * @throws a sentence with a next action when the block is to come, or its state is not kept
 */
export async function expectState(
  { rpc, name }: UpstreamChain,
  side: 'l1' | 'l2',
  block: number,
): Promise<void> {
  const option = `--${side}-block`
  const head = Number(await rpc.request<Hex>('eth_blockNumber'))
  if (block > head)
    throw new Error(
      `Block ${block} of ${name} is not there yet: its newest is ${head}. Choose an earlier ${option}.`,
    )
  try {
    await rpc.request('eth_getStorageAt', [
      `0x${'0'.repeat(40)}`,
      numberToHex(0, { size: 32 }),
      numberToHex(block),
    ])
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The endpoint of ${name} does not keep the state of block ${block} (it says: ${why}). Take one with archive state for ${OPTION[side]}, or a newer ${option}.`,
    )
  }
}
