import { multicall } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import { readArbitrum } from '@/lib/actions/read/readArbitrum'
import { type KnownReserves, NOTHING_KNOWN, readReserves } from '@/lib/actions/read/readReserves'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'
import type { GatewayReading, Reading } from '../facts/factsOf'

/** One look at both chains. What `known` remembers of an earlier one is not asked for again. */
export async function readLook(
  clients: Clients,
  pair: ChainPair,
  known: KnownReserves = NOTHING_KNOWN,
): Promise<{ reading: Reading; known: KnownReserves }> {
  const [reserves, l1, l2, { differs }] = await Promise.all([
    readReserves(clients, pair, { known }),
    readL1Gateway(clients, pair),
    readL2Gateway(clients, pair),
    readArbitrum(clients, pair),
  ])
  const { pausedUntil, ...l1Gateway } = l1
  return {
    reading: { reserves: reserves.facts, gateways: { l1: l1Gateway, l2 }, pausedUntil, differs },
    known: reserves.known,
  }
}

async function readL1Gateway(clients: Pick<Clients, 'l1'>, pair: ChainPair) {
  const gateway = { address: openGateways(pair).l1, abi: l1LptGatewayAbi } as const
  const [pendingOwner, paused, pausedUntil] = await multicall(clients.l1, {
    ...sameBlockOptions(pair),
    allowFailure: false,
    contracts: [
      { ...gateway, functionName: 'pendingOwner' },
      { ...gateway, functionName: 'paused' },
      { ...gateway, functionName: 'pausedUntil' },
    ],
  })
  return { pendingOwner, paused, pausedUntil }
}

async function readL2Gateway(clients: Pick<Clients, 'l2'>, pair: ChainPair): Promise<GatewayReading> {
  const gateway = { address: openGateways(pair).l2, abi: l2LptGatewayAbi } as const
  const [pendingOwner, paused] = await multicall(clients.l2, {
    ...sameBlockOptions(pair),
    allowFailure: false,
    contracts: [
      { ...gateway, functionName: 'pendingOwner' },
      { ...gateway, functionName: 'paused' },
    ],
  })
  return { pendingOwner, paused }
}
