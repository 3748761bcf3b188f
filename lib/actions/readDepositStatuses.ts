import { multicall } from 'viem/actions'
import { outboxAbi } from '@/lib/abi/outbox'
import { type DepositStatus, depositStatus } from '@/lib/bridge/depositStatus'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import { atOnce } from './batch'
import type { Clients } from './clients'
import { readRollup } from './readRollup'

/**
 * The statuses of deposits, in the order given, in a constant number of round trips: three to L1 and one to L2, none for
 * deposits whose claim is known.
 */
export async function readDepositStatuses(
  clients: Clients,
  pair: ChainPair,
  params: { deposits: readonly DepositTransfer[] },
): Promise<readonly DepositStatus[]> {
  const open = params.deposits.filter((deposit) => deposit.claimed === null)
  if (open.length === 0) return params.deposits.map(() => ({ state: 'claimed' }))

  const positions = [...new Set(open.map((deposit) => deposit.position))]
  const [rollup, spent] = await Promise.all([
    readRollup(clients, pair),
    multicall(clients.l1, {
      ...atOnce(pair),
      allowFailure: false,
      contracts: positions.map(
        (position) =>
          ({
            address: pair.arbitrum.outbox,
            abi: outboxAbi,
            functionName: 'isSpent',
            args: [position],
          }) as const,
      ),
    }),
  ])
  const isSpent = new Map(positions.map((position, index) => [position, spent[index] === true]))
  return params.deposits.map((deposit) =>
    depositStatus(deposit, deposit.claimed !== null || isSpent.get(deposit.position) === true, rollup),
  )
}
