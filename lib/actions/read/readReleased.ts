import { multicall } from 'viem/actions'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** Those of the withdrawals that L2 has released, in one round trip. */
export async function readReleased(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  ids: readonly bigint[],
): Promise<ReadonlySet<bigint>> {
  if (ids.length === 0) return new Set()
  const gateway = { address: openGateways(pair).l2, abi: l2LptGatewayAbi } as const
  const answers = await multicall(clients.l2, {
    ...multicallOptions(pair),
    allowFailure: false,
    contracts: ids.map((id) => ({ ...gateway, functionName: 'isReleased', args: [id] }) as const),
  })
  return new Set(ids.filter((_, index) => answers[index] === true))
}
