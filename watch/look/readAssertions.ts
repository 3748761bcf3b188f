import { multicall } from 'viem/actions'
import { rollupAbi } from '@/lib/abi/rollup'
import { readAssertionsTip, readAssertions as readPending } from '@/lib/actions/read/readAssertions'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import { readSendCounts } from '@/lib/rpc/readNitroBlocks'
import type { AssertionsReading } from './reading'

/** The assertions since the latest confirmed one, that one included: which are disputed, and which no block of L2 bears out. */
export async function readAssertions(clients: Clients, pair: ChainPair): Promise<AssertionsReading> {
  const tip = await readAssertionsTip(clients, pair)
  const assertions = await readPending(clients, pair, tip)
  const rollup = { address: pair.arbitrum.rollup, abi: rollupAbi } as const
  const [nodes, counts] = await Promise.all([
    multicall(clients.l1, {
      ...multicallOptions(pair),
      allowFailure: false,
      contracts: assertions.map(
        ({ hash }) => ({ ...rollup, functionName: 'getAssertion', args: [hash] }) as const,
      ),
    }),
    readSendCounts(
      clients,
      assertions.map(({ l2BlockHash }) => l2BlockHash),
    ),
  ])
  return {
    pending: assertions.filter(({ hash }) => hash !== tip.latest).length,
    newest: assertions.at(-1)?.createdAtBlock ?? tip.createdAtBlock,
    disputed: assertions
      .filter((_, index) => (nodes[index]?.secondChildBlock ?? 0n) > 0n)
      .map(({ hash }) => hash),
    unknown: assertions.filter(({ l2BlockHash }) => counts.get(l2BlockHash) === null).map(({ hash }) => hash),
  }
}
