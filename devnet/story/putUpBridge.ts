import { type Address, parseEther } from 'viem'
import { accountOf } from '../accounts'
import type { Sender } from '../chain/sender'
import type { Parts } from '../parts'
import { block } from './block'
import { callOf } from './call'
import { type BridgeContracts, deployBridge } from './deployBridge'
import { deployRouterOnL1, deployRouterOnL2, predictRouters, type RouterContracts } from './deployRouters'

/** ETH of L2 that Arbitrum's bridge holds on L1, so that anybody can take ETH out again. */
const BACKING = parseEther('5000')

type Builders = Record<'deployer' | 'l2Deployer' | 'ownerOnL1' | 'ownerOnL2', Sender>

export type PutUp = {
  bridge: BridgeContracts
  routers: RouterContracts
  /** The blocks from which logs may be searched. */
  deployBlocks: { l1: number; l2: number }
}

export async function backL2(parts: Parts, deployer: Sender): Promise<void> {
  await deployer.send('bringing ETH to L2', {
    to: parts.rollup.contracts.inbox,
    value: BACKING,
    data: callOf('function depositEth() payable returns (uint256)'),
  })
  await parts.sequencer.follow()
}

/**
 * Puts the gateways on both chains for an LPT that is there, has LPT' register itself with Arbitrum's routers, and has the
 * owners accept the gateways and open them.
 */
export async function putUpBridge(parts: Parts, builders: Builders, lpt: Address): Promise<PutUp> {
  const { clock, sequencer } = parts
  const { deployer, l2Deployer, ownerOnL1, ownerOnL2 } = builders
  const senders = { l1: deployer, l2: l2Deployer }
  const { inbox } = parts.rollup.contracts
  const routers = predictRouters(senders)
  await deployRouterOnL1(deployer, routers, inbox)
  await block(parts, [l2Deployer], () => deployRouterOnL2(l2Deployer, routers))

  // Nothing of the bridge stands before these.
  const deployBlocks = { l1: (await clock.head()) + 1, l2: sequencer.head + 1 }
  const bridge = await deployBridge(
    parts,
    { deployers: senders, owners: { l1: ownerOnL1, l2: ownerOnL2 } },
    {
      l1Owner: ownerOnL1.address,
      l2Owner: ownerOnL2.address,
      l1Pauser: accountOf('pauser').address,
      l2Pauser: accountOf('pauser').address,
      l2ChainId: BigInt(await parts.chains.l2.client.getChainId()),
      lpt,
      inbox,
      bridge: parts.rollup.contracts.bridge,
      outbox: parts.rollup.contracts.outbox,
      l1Router: routers.l1GatewayRouter,
      l2Router: routers.l2GatewayRouter,
    },
  )
  await sequencer.follow()
  return { bridge, routers, deployBlocks }
}
