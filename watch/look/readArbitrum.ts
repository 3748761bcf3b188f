import { type Address, isAddressEqual, parseAbi } from 'viem'
import { multicall, readContract } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import { readArbitrum as readContracts } from '@/lib/actions/read/readArbitrum'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import type { ArbitrumReading } from './reading'

const bridgeAbi = parseAbi([
  'function allowedOutboxes(address) view returns (bool)',
  'function allowedOutboxList(uint256) view returns (address)',
])

/** The bridge tells its list by index and not how long it is. Arbitrum One's has three. */
const MOST_OUTBOXES = 12

/** Arbitrum's contracts on L1, by whom its bridge has messages executed, and whether the L1 gateway goes by the same inbox. */
export async function readArbitrum(clients: Pick<Clients, 'l1'>, pair: ChainPair): Promise<ArbitrumReading> {
  const bridge = { address: pair.arbitrum.bridge, abi: bridgeAbi } as const
  const indexes = Array.from({ length: MOST_OUTBOXES }, (_, index) => BigInt(index))
  const [{ differs }, isOutboxAllowed, listed, inbox] = await Promise.all([
    readContracts(clients, pair),
    readContract(clients.l1, { ...bridge, functionName: 'allowedOutboxes', args: [pair.arbitrum.outbox] }),
    multicall(clients.l1, {
      ...multicallOptions(pair),
      contracts: indexes.map(
        (index) => ({ ...bridge, functionName: 'allowedOutboxList', args: [index] }) as const,
      ),
    }),
    readContract(clients.l1, { address: openGateways(pair).l1, abi: l1LptGatewayAbi, functionName: 'inbox' }),
  ])
  const outboxes = listed.flatMap(({ result }): readonly Address[] => (result === undefined ? [] : [result]))
  return { differs, isOutboxAllowed, outboxes, isInboxOurs: isAddressEqual(inbox, pair.arbitrum.inbox) }
}
