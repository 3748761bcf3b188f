import type { Hash } from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'

/** The cost of each mined transaction, asked for once, since it never changes. Kept in memory, per client. */
const known = new WeakMap<Clients[Side], Map<Hash, Promise<bigint>>>()

/** The cost of an account's transactions on each chain, in wei. One round trip per chain when the transports batch. */
export async function readFeesPaid(
  clients: Clients,
  transactions: readonly { side: Side; hash: Hash }[],
): Promise<Record<Side, bigint>> {
  const spent = { l1: 0n, l2: 0n }
  const add = async ({ side, hash }: { side: Side; hash: Hash }) => {
    const wei = await costOf(clients[side], hash)
    spent[side] += wei
  }
  await Promise.all(transactions.map(add))
  return spent
}

function costOf(client: Clients[Side], hash: Hash): Promise<bigint> {
  const costs = known.get(client) ?? new Map<Hash, Promise<bigint>>()
  known.set(client, costs)
  const cost = costs.get(hash) ?? readCost(client, hash)
  costs.set(hash, cost)
  // A failure is nothing to be remembered.
  cost.catch(() => costs.delete(hash))
  return cost
}

async function readCost(client: Clients[Side], hash: Hash): Promise<bigint> {
  const { gasUsed, effectiveGasPrice } = await getTransactionReceipt(client, { hash })
  return gasUsed * effectiveGasPrice
}
