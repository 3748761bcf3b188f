import { getBlock } from 'viem/actions'
import { WITHDRAW_GAS } from '@/lib/bridge/fees'
import type { Clients } from '@/lib/rpc/clients'

/**
 * Gas and price to simulate a ticket's transaction with on L1: twice the head's base fee, in wei. A call that names no price
 * runs with a base fee of zero on geth and reth, so that the inbox asks for no submission fee and accepts any.
 */
export async function simulationFees(client: Clients['l1']): Promise<{ gas: bigint; maxFeePerGas: bigint }> {
  const { baseFeePerGas } = await getBlock(client)
  return { gas: WITHDRAW_GAS, maxFeePerGas: 2n * (baseFeePerGas ?? 0n) }
}
