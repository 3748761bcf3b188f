import { parseAbi, zeroAddress } from 'viem'
import { pairs } from '../../lib/chains/builtData'
import { routers } from '../../lib/chains/routers'
import type { DevnetInfo } from '../info'
import type { RealNetwork } from '../network/realNetworks'
import { MULTICALL3 } from '../nitro/addresses'
import { resolveForeign } from '../protocol/resolveForeign'
import { FEEDS } from '../story/feeds'
import type { Deployed, ForkRequest } from './forkRequest'
import type { ForkBlocks } from './past'
import type { Upstream } from './upstream'

/** The contracts of a pair that is to be forked. The bridge's are zero where it does not stand yet. */
export type Standing = Pick<DevnetInfo, 'contracts'> & {
  /** The blocks from which logs may be searched. */
  deployBlocks: ForkBlocks
}

const NO_BRIDGE = { l1Gateway: zeroAddress, lptPrime: zeroAddress, l2Gateway: zeroAddress }

/**
 * Finds what stands on the chains: a local Arbitrum says it, of a network the addresses are known.
 * @throws a sentence when the network has no Livepeer, or the deployment files are not whole
 */
export async function whatStands(
  upstream: Upstream,
  blocks: ForkBlocks,
  deployedOn: ForkRequest['deployedOn'] = committedOn,
): Promise<Standing> {
  const { network, info } = upstream
  const deployed = network && deployedOn(network)
  if (info !== null) {
    const { contracts, l1, l2 } = info
    const deployBlocks = deployed?.fromBlock ?? { l1: BigInt(l1.deployBlock), l2: BigInt(l2.deployBlock) }
    const bridge = { ...contracts.bridge, ...(deployed && bridgeOf(deployed)) }
    return { contracts: { ...contracts, bridge }, deployBlocks: whole(deployBlocks) }
  }
  if (network === null) throw new Error('Nothing is known of these chains.')
  const { controller, olderLpt } = pairs[network]
  const named = controller ?? deployed?.controller
  if (!named)
    throw new Error(
      `${pairs[network].l2.name} has no contracts of Livepeer that are known. Name the folder of a deployment with its stand-ins: DEPLOYMENTS_DIR.`,
    )
  const { livepeer } = await resolveForeign(upstream.l2.client, named)
  return {
    contracts: {
      bridge: { ...(deployed ? bridgeOf(deployed) : NO_BRIDGE), lpt: livepeer.token },
      livepeer,
      rollup: await rollupOf(upstream, network, blocks),
      routers: { l1GatewayRouter: routers[network].l1, l2GatewayRouter: routers[network].l2 },
      multicall3: MULTICALL3,
      olderLpt: olderLpt ?? zeroAddress,
      feeds: FEEDS,
    },
    deployBlocks: deployed ? whole(deployed.fromBlock) : blocks,
  }
}

const whole = ({ l1, l2 }: Record<keyof ForkBlocks, bigint>): ForkBlocks => ({
  l1: Number(l1),
  l2: Number(l2),
})

/** The deployment by the files that this build was made with. */
function committedOn(network: RealNetwork): Deployed | null {
  const { gateways, fromBlock, controller } = pairs[network]
  return gateways && { gateways, fromBlock, controller }
}

const bridgeOf = ({ gateways }: Deployed) => ({
  l1Gateway: gateways.l1,
  l2Gateway: gateways.l2,
  lptPrime: gateways.lptPrime,
})

const abi = parseAbi([
  'function owner() view returns (address)',
  'function stakeToken() view returns (address)',
  'function challengeManager() view returns (address)',
  'function rollupEventInbox() view returns (address)',
])

async function rollupOf({ l1 }: Upstream, network: RealNetwork, blocks: ForkBlocks) {
  const { arbitrum } = pairs[network]
  const read = (functionName: 'owner' | 'stakeToken' | 'challengeManager' | 'rollupEventInbox') =>
    l1.client.readContract({ address: arbitrum.rollup, abi, functionName, blockNumber: BigInt(blocks.l1) })
  const [upgradeExecutor, stakeToken, challengeManager, rollupEventInbox] = await Promise.all([
    read('owner'),
    read('stakeToken'),
    read('challengeManager'),
    read('rollupEventInbox'),
  ])
  return { ...arbitrum, upgradeExecutor, stakeToken, challengeManager, rollupEventInbox }
}
