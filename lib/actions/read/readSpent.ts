import { multicall } from 'viem/actions'
import { outboxAbi } from '@/lib/abi/outbox'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** Those of the messages that the outbox has executed, in one round trip: claimed, by whomever. */
export async function readSpent(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  positions: readonly bigint[],
): Promise<ReadonlySet<bigint>> {
  if (positions.length === 0) return new Set()
  const outbox = { address: pair.arbitrum.outbox, abi: outboxAbi } as const
  const wanted = [...new Set(positions)]
  const answers = await multicall(clients.l1, {
    ...multicallOptions(pair),
    allowFailure: false,
    contracts: wanted.map((position) => ({ ...outbox, functionName: 'isSpent', args: [position] }) as const),
  })
  return new Set(wanted.filter((_, index) => answers[index] === true))
}
