import { zeroAddress } from 'viem'
import { launchChains } from '../chains'
import { assertPortsFree, type Devnet, openDevnet, type PublicPorts } from '../devnet'
import type { DevnetInfo } from '../info'
import { rollupAbi } from '../nitro/abi'
import { RETRYABLE_LIFETIME_SECONDS } from '../nitro/constants'
import type { KeeperSettings } from '../options'
import { assemble, type Parts } from '../parts'
import { resolveForeign } from '../protocol/resolveForeign'
import { installOnL1, installOnL2 } from '../story/install'
import { adoptArbOs } from './adoptArbOs'
import { adoptTickets } from './adoptTickets'
import { chooseBlocks } from './chooseBlocks'
import { describeAccounts } from './describeAccounts'
import type { ForkRequest } from './forkRequest'
import { keepRounds } from './keepRounds'
import type { Past } from './past'
import { provide } from './provide'
import { putUpBridge } from './putUpBridge'
import { readPast } from './readPast'
import { serveUpstream } from './serveUpstream'
import { takeOffice } from './takeOffice'
import { tellL1Blocks } from './tellL1Blocks'
import { openUpstream, type Upstream } from './upstream'
import { type Standing, whatStands } from './whatStands'

export type ForkSettings = PublicPorts & { blockTime: number; keeper: KeeperSettings }

/** Seconds between two of Ethereum's blocks. */
const L1_BLOCK_SECONDS = 12

/**
 * A local Arbitrum that goes on from where two chains stand that others run, known by their endpoints alone: rollup, bridge and
 * Livepeer as they are at the fork's blocks, messages carried by a sequencer and a validator of its own.
 * @throws a sentence with a next action, with nothing left running, when that is not possible
 */
export async function forkPair(request: ForkRequest, settings: ForkSettings): Promise<Devnet> {
  await assertPortsFree(settings)
  const upstream = await openUpstream(request)
  const blocks = await chooseBlocks(upstream, request)
  const standing = await whatStands(upstream, blocks, request.deployedOn)
  const past = await readPast(upstream, standing.contracts.rollup, blocks)
  const chainIds = { l1ChainId: upstream.l1.client.chain.id, l2ChainId: upstream.l2.client.chain.id }
  const doors = await serveUpstream(upstream)
  const nodes = { ...doors, l1Block: blocks.l1, l2Block: blocks.l2 }
  const chains = await launchChains({ ...chainIds, blockTime: settings.blockTime }, nodes).catch(
    async (error: unknown) => {
      await doors.close()
      throw error
    },
  )
  const stop = async () => {
    await chains.stop()
    await doors.close()
  }
  try {
    const rollup = { contracts: standing.contracts.rollup, deployBlock: blocks.l1 }
    const l1BlockSeconds = upstream.info?.periods.l1BlockSeconds ?? L1_BLOCK_SECONDS
    const parts = assemble({ ...chains, stop }, rollup, { l1BlockSeconds, keeper: settings.keeper }, past)
    const stand = await settleIn(parts, past, standing, settings)
    const info = await infoOf(parts, upstream, stand, settings)
    return await openDevnet(parts, info, settings)
  } catch (error) {
    await stop()
    throw error
  }
}

/** The contracts on the fork: the bridge may have been deployed there. */
type Settled = Standing & { ownsBridge?: boolean }

async function settleIn(
  parts: Parts,
  past: Past,
  standing: Standing,
  { keeper }: ForkSettings,
): Promise<Settled> {
  const { l1, l2 } = parts.chains
  const { contracts } = standing
  await Promise.all([installOnL1(l1.client, null), installOnL2(l2.client, contracts.feeds)])
  await adoptArbOs(l2.client, past)
  const { l1Gateway } = contracts.bridge
  if (l1Gateway !== zeroAddress) {
    const where = { l1Gateway, bridge: contracts.rollup.bridge, deployBlock: standing.deployBlocks.l1 }
    await adoptTickets({ l1: l1.client, l2: l2.client }, past, where)
  }
  if (past.ahead !== 0) {
    await tellL1Blocks(l2.client, contracts.livepeer.controller)
    await parts.node.tellL1Block(past.blocks.l1)
  }
  await parts.sequencer.resume()
  // An empty block of the fork's own before that with the messages: a node cannot roll back to the block that it forked at.
  await parts.clock.mineNow(2)
  await parts.sequencer.follow()
  await takeOffice(l1.client, contracts.rollup)
  await parts.sequencer.follow()
  await keepRounds(parts, contracts.livepeer, keeper)
  const stand = await withBridge(parts, standing)
  await provide(parts, stand.contracts)
  return stand
}

async function withBridge(parts: Parts, standing: Standing): Promise<Settled> {
  const { contracts } = standing
  if (contracts.bridge.l1Gateway !== zeroAddress) return standing
  const deployBlocks = { l1: (await parts.clock.head()) + 1, l2: parts.sequencer.head + 1 }
  const bridge = await putUpBridge(parts, contracts)
  return { contracts: { ...contracts, bridge }, deployBlocks, ownsBridge: true }
}

async function infoOf(
  parts: Parts,
  upstream: Upstream,
  { contracts, deployBlocks, ownsBridge = false }: Settled,
  { l1Port, l2Port }: PublicPorts,
): Promise<DevnetInfo> {
  const { l1, l2 } = parts.chains
  const confirmPeriodBlocks = await l1.client.readContract({
    address: contracts.rollup.rollup,
    abi: rollupAbi,
    functionName: 'confirmPeriodBlocks',
  })
  const { roundLengthBlocks, unbondingPeriodRounds } = await resolveForeign(
    l2.client,
    contracts.livepeer.controller,
  )
  const chain = (side: 'l1' | 'l2', port: number) => ({
    name: `Fork of ${upstream[side].name}`,
    chainId: parts.chains[side].client.chain.id,
    rpcUrl: `http://127.0.0.1:${port}`,
    deployBlock: deployBlocks[side],
  })
  return {
    version: 1,
    l1: chain('l1', l1Port),
    l2: chain('l2', l2Port),
    accounts: describeAccounts(upstream, ownsBridge),
    contracts,
    periods: {
      confirmPeriodBlocks: Number(confirmPeriodBlocks),
      roundLengthBlocks,
      unbondingPeriodRounds,
      l1BlockSeconds: parts.clock.blockSeconds,
      retryableLifetimeSeconds: RETRYABLE_LIFETIME_SECONDS,
    },
  }
}
