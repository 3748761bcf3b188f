import { multicall } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'
import type { GatewayReading, GatewaysReading } from './reading'

/** The governance of both gateways and their pauses. One round trip to each chain. */
export async function readGateways(clients: Clients, pair: ChainPair): Promise<GatewaysReading> {
  const [{ pausedUntil, ...l1 }, l2] = await Promise.all([readL1(clients, pair), readL2(clients, pair)])
  return { l1, l2, pausedUntil }
}

async function readL1(clients: Pick<Clients, 'l1'>, pair: ChainPair) {
  const gateway = { address: openGateways(pair).l1, abi: l1LptGatewayAbi } as const
  const [owner, pauser, pendingOwner, paused, pausedUntil] = await multicall(clients.l1, {
    ...sameBlockOptions(pair),
    allowFailure: false,
    contracts: [
      { ...gateway, functionName: 'owner' },
      { ...gateway, functionName: 'pauser' },
      { ...gateway, functionName: 'pendingOwner' },
      { ...gateway, functionName: 'paused' },
      { ...gateway, functionName: 'pausedUntil' },
    ],
  })
  return { owner, pauser, pendingOwner, paused, pausedUntil }
}

async function readL2(clients: Pick<Clients, 'l2'>, pair: ChainPair): Promise<GatewayReading> {
  const gateway = { address: openGateways(pair).l2, abi: l2LptGatewayAbi } as const
  const [owner, pauser, pendingOwner, paused] = await multicall(clients.l2, {
    ...sameBlockOptions(pair),
    allowFailure: false,
    contracts: [
      { ...gateway, functionName: 'owner' },
      { ...gateway, functionName: 'pauser' },
      { ...gateway, functionName: 'pendingOwner' },
      { ...gateway, functionName: 'paused' },
    ],
  })
  return { owner, pauser, pendingOwner, paused }
}
