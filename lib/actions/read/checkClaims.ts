import { isAddressEqual, type TransactionReceipt } from 'viem'
import { claimEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import { ClaimedByOthers, ClaimsFailed } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'
import { readSpent } from './readSpent'

/**
 * Checks that a transaction that claims several deposits has claimed all of them: a claim that fails in it does not
 * take the others along, and leaves no trace.
 * @param params.positions of the deposits that it was to claim
 * @throws ClaimedByOthers when somebody else claimed some of them, ClaimsFailed when some are still open
 */
export async function checkClaims(
  clients: Clients,
  pair: ChainPair,
  { receipt, positions }: { receipt: TransactionReceipt; positions: readonly bigint[] },
): Promise<void> {
  const missing = positions.filter((position) => !hasClaimed(receipt, pair, position))
  if (missing.length === 0) return
  const spent = await readSpent(clients, pair, missing)
  const open = missing.filter((position) => !spent.has(position))
  if (open.length > 0) throw new ClaimsFailed(open)
  throw new ClaimedByOthers(missing, missing.length === positions.length)
}

function hasClaimed({ logs }: TransactionReceipt, pair: ChainPair, position: bigint): boolean {
  const { address, topics, data = '0x' } = claimEvent(pair, openGateways(pair), position)
  return logs.some(
    (log) => isAddressEqual(log.address, address) && log.topics[0] === topics[0] && log.data.startsWith(data),
  )
}
