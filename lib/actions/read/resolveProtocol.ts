import { type Address, keccak256, toBytes } from 'viem'
import { multicall } from 'viem/actions'
import { controllerAbi } from '@/lib/abi/controller'
import { openController } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** Livepeer's contracts on L2, as its Controller names them. They change only by an act of governance. */
export type Protocol = { bondingManager: Address; roundsManager: Address; lpt: Address; minter: Address }

/**
 * Asks the Controller for the addresses of Livepeer's contracts. One round trip.
 * @throws BridgeNotOpen where there is no Controller yet
 */
export async function resolveProtocol(clients: Pick<Clients, 'l2'>, pair: ChainPair): Promise<Protocol> {
  const controller = openController(pair)
  const ask = (name: string) =>
    ({
      address: controller,
      abi: controllerAbi,
      functionName: 'getContract',
      args: [keccak256(toBytes(name))],
    }) as const
  const [bondingManager, roundsManager, lpt, minter] = await multicall(clients.l2, {
    ...multicallOptions(pair),
    allowFailure: false,
    contracts: [ask('BondingManager'), ask('RoundsManager'), ask('LivepeerToken'), ask('Minter')],
  })
  return { bondingManager, roundsManager, lpt, minter }
}
