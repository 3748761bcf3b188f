import { type Address, type Hash, isAddressEqual } from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'

/**
 * The fee that an account has paid for a mined transaction, in wei; zero where somebody else did, as for a contract wallet or the redeem of
 * a ticket. On Arbitrum that includes what Ethereum costs.
 */
export async function readGasOf(
  clients: Clients,
  { side, hash, account }: { side: Side; hash: Hash; account: Address },
): Promise<bigint> {
  const { from, gasUsed, effectiveGasPrice } = await getTransactionReceipt(clients[side], { hash })
  return isAddressEqual(from, account) ? gasUsed * effectiveGasPrice : 0n
}
