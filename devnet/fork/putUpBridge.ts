import { accountOf, machineAccount, type Role } from '../accounts'
import { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import type { Parts } from '../parts'
import { type BridgeContracts, deployBridge } from '../story/deployBridge'

type Contracts = Pick<DevnetInfo['contracts'], 'livepeer' | 'rollup' | 'routers'>

/** Puts the bridge on a fork of chains that have none yet, registers it with the network's own routers, and opens it. */
export async function putUpBridge(
  parts: Parts,
  { livepeer, rollup, routers }: Contracts,
): Promise<BridgeContracts> {
  const { l1, l2 } = parts.chains
  const [deployer, l2Deployer] = [machineAccount('deployer'), machineAccount('l2Deployer')]
  const { address: owner } = accountOf('owner')
  const { address: pauser } = accountOf('pauser')
  const role = (name: Role) => accountOf(name)
  return deployBridge(
    parts,
    {
      deployers: { l1: await Sender.open(l1.client, deployer), l2: await Sender.open(l2.client, l2Deployer) },
      owners: {
        l1: await Sender.open(l1.client, role('owner')),
        l2: await Sender.open(l2.client, role('owner')),
      },
    },
    {
      ...{ l1Owner: owner, l2Owner: owner, l1Pauser: pauser, l2Pauser: pauser },
      l2ChainId: BigInt(l2.client.chain.id),
      lpt: livepeer.token,
      inbox: rollup.inbox,
      bridge: rollup.bridge,
      outbox: rollup.outbox,
      l1Router: routers.l1GatewayRouter,
      l2Router: routers.l2GatewayRouter,
    },
  )
}
