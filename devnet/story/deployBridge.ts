import type { Address } from 'viem'
import { forgeArtifact } from '../artifacts'
import type { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { callOf } from './call'

export type BridgeContracts = DevnetInfo['contracts']['bridge']

type Deployers = { l1: Sender; l2: Sender }
type Config = { lpt: Address; inbox: Address; owner: Sender; ownerOnL2: Sender; pauser: Address }

/** Where the bridge will stand. Both gateways and the token know each other for good, so it has to be known before. */
export function predictBridge({ l1, l2 }: Deployers, lpt: Address): BridgeContracts {
  return { lptPrime: l1.predict(), l1Gateway: l1.predict(1), l2Gateway: l2.predict(), lpt }
}

/** The L2 side, as contracts/deploy/BridgeDeploy.sol does it: deployed, opened, and handed to its owner. */
export async function deployL2Bridge(
  l2: Sender,
  bridge: BridgeContracts,
  { lpt, ownerOnL2, pauser }: Config,
): Promise<void> {
  await l2.deploy(forgeArtifact('L2LPTGateway'), [l2.address, bridge.l1Gateway, lpt, bridge.lptPrime])
  await handOver(l2, bridge.l2Gateway, ownerOnL2, pauser)
}

/** The L1 side. Comes last: nothing may be burnt on L1 before L2 can release it. */
export async function deployL1Bridge(
  l1: Sender,
  bridge: BridgeContracts,
  { lpt, inbox, owner, pauser }: Config,
): Promise<void> {
  await l1.deploy(forgeArtifact('LivepeerTokenPrime'), [bridge.l1Gateway])
  await l1.deploy(forgeArtifact('L1LPTGateway'), [l1.address, bridge.l2Gateway, lpt, bridge.lptPrime, inbox])
  await handOver(l1, bridge.l1Gateway, owner, pauser)
}

async function handOver(deployer: Sender, gateway: Address, owner: Sender, pauser: Address): Promise<void> {
  const calls = [
    ['naming the pauser', callOf('function setPauser(address newPauser)', [pauser])],
    ['opening a gateway', callOf('function unpause()')],
    ['handing a gateway over', callOf('function transferOwnership(address newOwner)', [owner.address])],
  ] as const
  for (const [what, data] of calls) await deployer.send(what, { to: gateway, data })
  await owner.send('taking a gateway over', { to: gateway, data: callOf('function acceptOwnership()') })
}
