import { isAddressEqual, parseAbi, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import type { RoutersReading } from './reading'

const routerAbi = parseAbi(['function getGateway(address token) view returns (address)'])

/** The gateways that Arbitrum's routers name for LivepeerToken'. The routers are those that the gateways were deployed with. */
export async function readRouters(clients: Clients, pair: ChainPair): Promise<RoutersReading> {
  const gateways = openGateways(pair)
  const [l1, l2] = await Promise.all([
    readContract(clients.l1, { address: gateways.l1, abi: l1LptGatewayAbi, functionName: 'router' }),
    readContract(clients.l2, { address: gateways.l2, abi: l2LptGatewayAbi, functionName: 'router' }),
  ])
  const routers = { l1, l2 }
  const ask = async (side: 'l1' | 'l2') => {
    const router = routers[side]
    if (isAddressEqual(router, zeroAddress)) return null
    const gateway = await readContract(clients[side], {
      address: router,
      abi: routerAbi,
      functionName: 'getGateway',
      args: [gateways.lptPrime],
    })
    return { router, gateway, isOurs: isAddressEqual(gateway, gateways[side]) }
  }
  const [atL1, atL2] = await Promise.all([ask('l1'), ask('l2')])
  return { l1: atL1, l2: atL2 }
}
