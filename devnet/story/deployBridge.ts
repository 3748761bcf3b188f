import type { Address } from 'viem'
import { forgeArtifact } from '../artifacts'
import type { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { callOf } from './call'

export type BridgeContracts = DevnetInfo['contracts']['bridge']

type Deployers = { l1: Sender; l2: Sender }
/** The routers are Arbitrum's. */
type Config = { lpt: Address; inbox: Address; pauser: Address; l1Router: Address; l2Router: Address }

// The order is that of contracts/deploy/BridgeDeploy.sol: predict, deploy on L2, deploy on L1, open on L2, open on L1.
// Nothing can be burnt on L1 before L2 can release it.

/** Where the bridge will stand. Both gateways and the token know each other for good, so it has to be known before. */
export function predictBridge({ l1, l2 }: Deployers, lpt: Address): BridgeContracts {
  return { lptPrime: l1.predict(), l1Gateway: l1.predict(1), l2Gateway: l2.predict(), lpt }
}

export async function deployOnL2(
  l2: Sender,
  bridge: BridgeContracts,
  { lpt, pauser, l2Router }: Config,
): Promise<void> {
  await l2.deploy(forgeArtifact('L2LPTGateway'), [
    l2.address,
    bridge.l1Gateway,
    l2Router,
    lpt,
    bridge.lptPrime,
  ])
  await namePauser(l2, bridge.l2Gateway, pauser)
}

export async function deployOnL1(
  l1: Sender,
  bridge: BridgeContracts,
  { lpt, inbox, pauser, l1Router }: Config,
): Promise<void> {
  await l1.deploy(forgeArtifact('LivepeerTokenPrime'), [bridge.l1Gateway])
  const { l2Gateway, lptPrime } = bridge
  await l1.deploy(forgeArtifact('L1LPTGateway'), [l1.address, l2Gateway, l1Router, lpt, lptPrime, inbox])
  await namePauser(l1, bridge.l1Gateway, pauser)
}

/** Lets transfers begin on one side, and hands that side to its owner. */
export async function open(deployer: Sender, gateway: Address, owner: Sender): Promise<void> {
  await deployer.send('opening a gateway', { to: gateway, data: callOf('function unpause()') })
  const offer = callOf('function transferOwnership(address newOwner)', [owner.address])
  await deployer.send('handing a gateway over', { to: gateway, data: offer })
  await owner.send('taking a gateway over', { to: gateway, data: callOf('function acceptOwnership()') })
}

const namePauser = (deployer: Sender, gateway: Address, pauser: Address) =>
  deployer.send('naming the pauser', {
    to: gateway,
    data: callOf('function setPauser(address newPauser)', [pauser]),
  })
