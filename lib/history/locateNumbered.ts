import { readContract } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { readNitroBlocks } from '@/lib/rpc/readNitroBlocks'
import type { Search } from './findCounterparts'
import { nothingFound } from './foundLogs'
import { type LocatedTransfers, locateTraced } from './locateTraced'

/** The withdrawal of this id and the deposit at this outbox position: both, one or none. */
export async function locateNumbered(
  clients: Clients,
  pair: ChainPair,
  search: Search,
  number: bigint,
): Promise<LocatedTransfers> {
  const { l1: gateway } = openGateways(pair)
  const [withdrawals, blocks] = await Promise.all([
    readContract(clients.l1, { address: gateway, abi: l1LptGatewayAbi, functionName: 'withdrawalCount' }),
    readNitroBlocks(clients, [search.heads.l2]),
  ])
  const messages = blocks.get(search.heads.l2)?.sendCount ?? 0n
  return locateTraced(clients, pair, search, {
    found: nothingFound(),
    messages: [],
    positions: number < messages ? [number] : [],
    withdrawalIds: number < withdrawals ? [number] : [],
    before: null,
  })
}
