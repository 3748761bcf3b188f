import { type Address, zeroAddress } from 'viem'
import { proxyArtifact, tokenBridgeArtifact } from '../artifacts'
import type { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { placeProxy } from '../network/placeProxy'
import type { Parts } from '../parts'
import { block } from './block'
import { callOf } from './call'

export type RouterContracts = DevnetInfo['contracts']['routers']

type Builders = { l1: Sender; l2: Sender }

/** The transactions before a router's proxy: its logic, and the proxy's admin. */
const AHEAD = 2

// Offchain Labs' own routers, each behind a proxy with an admin of its own, as on Arbitrum One. They have no default
// gateway: a token that nobody has registered goes nowhere.

/** The addresses of the routers when they are the next that the two senders deploy. */
export function predictRouters({ l1, l2 }: Builders): RouterContracts {
  return { l1GatewayRouter: l1.predict(AHEAD), l2GatewayRouter: l2.predict(AHEAD) }
}

export async function deployRouterOnL1(l1: Sender, routers: RouterContracts, inbox: Address): Promise<void> {
  await deployProxied(l1, LOGIC.l1)
  await setUpRouterOnL1(l1, routers, inbox)
}

export async function deployRouterOnL2(l2: Sender, routers: RouterContracts): Promise<void> {
  await deployProxied(l2, LOGIC.l2)
  await setUpRouterOnL2(l2, routers)
}

/** Both routers at addresses of choice. */
export async function placeRouters(
  parts: Parts,
  { l1, l2 }: Builders,
  routers: RouterContracts,
): Promise<void> {
  const { chains, rollup } = parts
  const onL1 = await deployLogic(l1, LOGIC.l1)
  await placeProxy(chains.l1.client, routers.l1GatewayRouter, onL1)
  await setUpRouterOnL1(l1, routers, rollup.contracts.inbox)
  await l1.settle()
  const onL2 = await block(parts, [l2], () => deployLogic(l2, LOGIC.l2))
  await placeProxy(chains.l2.client, routers.l2GatewayRouter, onL2)
  await block(parts, [l2], () => setUpRouterOnL2(l2, routers))
}

const LOGIC = { l1: 'ethereum/gateway/L1GatewayRouter', l2: 'arbitrum/gateway/L2GatewayRouter' }

const setUpRouterOnL1 = (l1: Sender, routers: RouterContracts, inbox: Address) =>
  l1.send("setting up L1's router", {
    to: routers.l1GatewayRouter,
    data: callOf(
      'function initialize(address owner, address defaultGateway, address whitelist, address counterpart, address inbox)',
      [l1.address, zeroAddress, zeroAddress, routers.l2GatewayRouter, inbox],
    ),
  })

const setUpRouterOnL2 = (l2: Sender, routers: RouterContracts) =>
  l2.send("setting up L2's router", {
    to: routers.l2GatewayRouter,
    data: callOf('function initialize(address counterpart, address defaultGateway)', [
      routers.l1GatewayRouter,
      zeroAddress,
    ]),
  })

async function deployProxied(sender: Sender, path: string): Promise<void> {
  const { logic, admin } = await deployLogic(sender, path)
  await sender.deploy(proxyArtifact('TransparentUpgradeableProxy'), [logic, admin, '0x'])
}

async function deployLogic(sender: Sender, path: string): Promise<{ logic: Address; admin: Address }> {
  const logic = await sender.deploy(tokenBridgeArtifact(path))
  return { logic, admin: await sender.deploy(proxyArtifact('ProxyAdmin')) }
}
