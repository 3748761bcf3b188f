import type { Hash } from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import type { Clients } from './clients'

/** What an account's transactions have cost on each chain, in wei. One round trip per chain when the transports batch. */
export async function readFeesPaid(
  clients: Clients,
  transactions: readonly { side: Side; hash: Hash }[],
): Promise<Record<Side, bigint>> {
  const costOf = async ({ side, hash }: { side: Side; hash: Hash }) => {
    const { gasUsed, effectiveGasPrice } = await getTransactionReceipt(clients[side], { hash })
    return { side, wei: gasUsed * effectiveGasPrice }
  }
  const spent = { l1: 0n, l2: 0n }
  for (const { side, wei } of await Promise.all(transactions.map(costOf))) spent[side] += wei
  return spent
}
