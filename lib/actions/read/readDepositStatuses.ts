import { type DepositStatus, depositStatus } from '@/lib/bridge/depositStatus'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { type RollupReader, readRollup } from './readRollup'
import { readSpent } from './readSpent'

/**
 * The statuses of deposits, in the order given, in a constant number of round trips: three to L1 and two to L2, one to each
 * when the reading of the rollup has begun before; none for deposits whose claim is known.
 */
export async function readDepositStatuses(
  clients: Clients,
  pair: ChainPair,
  params: { deposits: readonly DepositTransfer[]; rollup?: (() => Promise<RollupReader>) | undefined },
): Promise<readonly DepositStatus[]> {
  const open = params.deposits.filter((deposit) => deposit.claimed === null)
  if (open.length === 0) return params.deposits.map(() => ({ state: 'claimed' }))

  const positions = open.map((deposit) => deposit.position)
  const [facts, spent] = await Promise.all([
    readRollup(clients, pair, { positions, rollup: params.rollup }),
    readSpent(clients, pair, positions),
  ])
  return params.deposits.map((deposit) =>
    depositStatus(deposit, deposit.claimed !== null || spent.has(deposit.position), facts),
  )
}
