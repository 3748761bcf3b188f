import { type Address, keccak256, toBytes, zeroAddress } from 'viem'
import { getCode, readContract } from 'viem/actions'
import { controllerAbi } from '@/lib/abi/controller'
import type { Side } from '@/lib/chains/pair'
import type { BridgeConfig } from '../plan/bridgePlan'
import { demand, type Settings } from '../settings/settings'
import { type Network, sides } from './network'

/** The decisions about a bridge, and the Controller for the pages to read where the pair has none of its own. */
export type Decided = { config: BridgeConfig; controller: Address | null }

/**
 * Decides the configuration: owners and pausers by the settings, Arbitrum's contracts by the pair, LPT by Livepeer's
 * Controller.
 * @throws Error for settings that are missing, and for an owner that has code on the wrong chain only
 */
export async function decide(network: Network, settings: Settings): Promise<Decided> {
  const { L1_OWNER, L2_OWNER, L1_PAUSER, L2_PAUSER } = demand(settings, [
    'L1_OWNER',
    'L2_OWNER',
    'L1_PAUSER',
    'L2_PAUSER',
  ])
  await Promise.all([
    expectReachable(network, 'l1', { name: 'L1_OWNER', account: L1_OWNER }),
    expectReachable(network, 'l2', { name: 'L2_OWNER', account: L2_OWNER }),
    expectReachable(network, 'l1', { name: 'L1_PAUSER', account: L1_PAUSER }),
    expectReachable(network, 'l2', { name: 'L2_PAUSER', account: L2_PAUSER }),
  ])
  const { inbox, bridge, outbox } = network.pair.arbitrum
  const controller = settings.CONTROLLER ?? network.pair.controller
  return {
    controller: network.pair.hasStandIns && !network.pair.isLocal ? controller : null,
    config: {
      l1Owner: L1_OWNER,
      l2Owner: L2_OWNER,
      l1Pauser: L1_PAUSER,
      l2Pauser: L2_PAUSER,
      l2ChainId: BigInt(network.pair.l2.id),
      lpt: await findLpt(network, controller, settings.LPT),
      inbox,
      bridge,
      outbox,
      l1Router: settings.L1_ROUTER ?? network.routers.l1,
      l2Router: settings.L2_ROUTER ?? network.routers.l2,
    },
  }
}

/** A contract of one chain alone that is named on the other could never accept, nor pause. */
async function expectReachable(
  { clients, pair }: Network,
  side: Side,
  { name, account }: { name: string; account: Address },
): Promise<void> {
  if (account === zeroAddress) return
  const [here, there] = await Promise.all(
    [side, other(side)].map((where) => getCode(clients[where], { address: account })),
  )
  if (here === undefined && there !== undefined)
    throw new Error(
      `${name} is ${account}, a contract on ${pair[other(side)].name} that does not exist on ${pair[side].name}. Name an account that exists there.`,
    )
}

const other = (side: Side): Side => (side === 'l1' ? 'l2' : 'l1')

async function findLpt({ clients, pair }: Network, controller: Address | null, told: Address | undefined) {
  if (controller === null) {
    if (told !== undefined) return told
    throw new Error(
      `Livepeer has no contracts on ${pair.l2.name}. Deploy the stand-ins (docs/deploying.md) and set CONTROLLER to theirs.`,
    )
  }
  const named = await readContract(clients.l2, {
    address: controller,
    abi: controllerAbi,
    functionName: 'getContract',
    args: [keccak256(toBytes('LivepeerToken'))],
  }).catch(() => {
    throw new Error(`There is no Controller of Livepeer at ${controller} on ${pair.l2.name}.`)
  })
  if (told !== undefined && told !== named)
    throw new Error(`LPT is ${told}, but Livepeer's Controller ${controller} names ${named}.`)
  return named
}

/** The kind of each owner, contract or account with a key, for people to read. */
export async function kindsOf({ clients }: Network, { l1Owner, l2Owner }: BridgeConfig) {
  const owners = { l1: l1Owner, l2: l2Owner }
  const codes = await Promise.all(sides.map((side) => getCode(clients[side], { address: owners[side] })))
  const [l1, l2] = codes.map((code) => (code === undefined ? 'an account with a key' : 'a contract'))
  return { l1: l1 ?? '', l2: l2 ?? '' }
}
