import { type Address, parseEther } from 'viem'
import { accountOf } from '../accounts'
import type { Sender } from '../chain/sender'
import type { Parts } from '../parts'
import { block } from './block'
import { callOf } from './call'
import { type BridgeContracts, deployOnL1, deployOnL2, open, predictBridge } from './deployBridge'

/** ETH of L2 that Arbitrum's bridge holds on L1, so that anybody can take ETH out again. */
const BACKING = parseEther('5000')

type Builders = Record<'deployer' | 'l2Deployer' | 'ownerOnL1' | 'ownerOnL2', Sender>

export type PutUp = {
  bridge: BridgeContracts
  /** Where a search of logs may begin. */
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

/** Puts the gateways on both chains for an LPT that is there, opens them, and hands them to their owner. */
export async function putUpBridge(parts: Parts, builders: Builders, lpt: Address): Promise<PutUp> {
  const { clock, sequencer } = parts
  const { deployer, l2Deployer, ownerOnL1, ownerOnL2 } = builders
  const config = { lpt, inbox: parts.rollup.contracts.inbox, pauser: accountOf('pauser').address }
  const bridge = predictBridge({ l1: deployer, l2: l2Deployer }, lpt)
  await block(parts, [l2Deployer], () => deployOnL2(l2Deployer, bridge, config))
  const deployBlocks = { l2: sequencer.head, l1: (await clock.head()) + 1 }
  await deployOnL1(deployer, bridge, config)
  await block(parts, [l2Deployer, ownerOnL2], () => open(l2Deployer, bridge.l2Gateway, ownerOnL2))
  await open(deployer, bridge.l1Gateway, ownerOnL1)
  await Promise.all([deployer.settle(), ownerOnL1.settle()])
  return { bridge, deployBlocks }
}
