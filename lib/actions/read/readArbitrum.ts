import { multicall } from 'viem/actions'
import { bridgeAbi } from '@/lib/abi/bridge'
import { inboxAbi } from '@/lib/abi/inbox'
import { rollupAbi } from '@/lib/abi/rollup'
import { type ArbitrumFacts, type Difference, differences } from '@/lib/bridge/arbitrumFacts'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** Arbitrum's own word on its contracts, and what the app was built for that is true no longer. One round trip to L1. */
export async function readArbitrum(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
): Promise<ArbitrumFacts & { differs: readonly Difference[] }> {
  const rollup = { address: pair.arbitrum.rollup, abi: rollupAbi } as const
  const bridge = { address: pair.arbitrum.bridge, abi: bridgeAbi } as const
  const [l2ChainId, outbox, inboxBridge, bridgeRollup, isInboxAllowed, confirmPeriodBlocks] = await multicall(
    clients.l1,
    {
      ...multicallOptions(pair),
      allowFailure: false,
      contracts: [
        { ...rollup, functionName: 'chainId' },
        { ...rollup, functionName: 'outbox' },
        { address: pair.arbitrum.inbox, abi: inboxAbi, functionName: 'bridge' },
        { ...bridge, functionName: 'rollup' },
        { ...bridge, functionName: 'allowedDelayedInboxes', args: [pair.arbitrum.inbox] },
        { ...rollup, functionName: 'confirmPeriodBlocks' },
      ],
    },
  )
  const facts = { l2ChainId, outbox, inboxBridge, bridgeRollup, isInboxAllowed, confirmPeriodBlocks }
  return { ...facts, differs: differences(pair, facts) }
}
